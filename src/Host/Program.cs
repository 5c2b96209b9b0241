using Regulations.Host;

// --urls, --connection and --data, or REGULATIONS_URLS and so on.
var given = new ConfigurationBuilder().AddEnvironmentVariables("REGULATIONS_").AddCommandLine(args).Build();
var options = new HostSettings { ConnectionString = given["connection"] };
if (given["urls"] is { } urls) options = options with { Urls = urls.Split(';') };
if (given["data"] is { } data) options = options with { DataDirectory = data };

await using var app = RegulationsHost.Build(options);
await app.RunAsync();
return RegulationsHost.Ready(app).IsFaulted ? 1 : 0;
