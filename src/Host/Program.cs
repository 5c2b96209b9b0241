using JasperFx;
using Regulations.Host;
using Regulations.Host.Messages;

// With arguments: the commands of Marten and Wolverine, for those who build the product (ops/codegen).
if (args.Length > 0) return await MessageServices.Unstarted().RunJasperFxCommands(args);

await using var host = RegulationsHost.Build(HostSettings.FromEnvironment());
await host.RunAsync();
return RegulationsHost.Fault(host) is null ? 0 : 1;
