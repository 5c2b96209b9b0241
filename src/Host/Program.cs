using JasperFx;
using Regulations.Host;
using Regulations.Host.Hosting;
using Regulations.Host.OpenApi;
using Regulations.Host.Subscribing;

// What the host serves as its OpenAPI document, without a database (ops/openapi/write).
if (args is ["openapi"])
{
    await using var unstarted = RegulationsHost.Build(new());
    await Console.Out.WriteAsync(ApiDocument.Of(unstarted, SubscriptionOperations.Told));
    return 0;
}

// With arguments: the commands of Marten and Wolverine, for those who build the product (ops/codegen).
if (args.Length > 0) return await MessageServices.Unstarted().RunJasperFxCommands(args);

await using var host = RegulationsHost.Build(HostSettings.FromEnvironment());
await host.RunAsync();
return RegulationsHost.Fault(host) is null ? 0 : 1;
