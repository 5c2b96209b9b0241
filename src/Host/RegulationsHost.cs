using Microsoft.AspNetCore.DataProtection;
using Regulations.EventStore;
using Regulations.Host.Assistants;
using Regulations.Host.Auditing;
using Regulations.Host.Auditing.Profiles;
using Regulations.Host.Edges;
using Regulations.Host.Hosting;
using Regulations.Host.Http.Admission;
using Regulations.Host.Messages;
using Regulations.Host.Pages.Serving;
using Regulations.Host.Recording;
using Regulations.Host.Registers;
using Regulations.Host.Statements;
using Regulations.Host.Subscribing;

namespace Regulations.Host;

/// <summary>Composes a host; the one place that has a clock.</summary>
public static class RegulationsHost
{
    /// <summary>To be started or run. It answers that it lives at once, and questions once <see cref="Ready"/>.</summary>
    public static WebApplication Build(HostSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            // The pages lie in this assembly, whatever program starts the host.
            ApplicationName = typeof(RegulationsHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls([.. settings.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Wider than the host's own limits, which can say what is wrong.
            kestrel.Limits.MaxRequestLineSize = 8 * Edge.LongestAddress;
            kestrel.Limits.MaxRequestHeadersTotalSize = 4 * Edge.LongestHeaders;
            kestrel.Limits.MaxRequestHeaderCount = 4 * Edge.MostHeaders;
        });
        builder.Logging.SetMinimumLevel(settings.LeastLogged);
        foreach (var library in (string[])["Microsoft", "Wolverine", "Marten", "JasperFx", "Weasel"])
            builder.Logging.AddFilter(library, settings.LeastLogged > LogLevel.Warning ? settings.LeastLogged : LogLevel.Warning);
        // Why entries are not recorded is told to whoever sent them.
        builder.Logging.AddFilter(typeof(RecordEntries).FullName, LogLevel.None);
        builder.Logging.AddFilter(typeof(RecordStatement).FullName, LogLevel.None);
        // The framework looks for keys of its own beside the ring, and nothing uses them.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // It warns at every page with a form that it forbids keeping a page that was not to be kept.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        // Why it cannot start is told to whoever starts it.
        if (settings.LeastLogged > LogLevel.Debug) builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        // Standard output is for answers.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(settings);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.LongestFarewell);
        builder.Services.AddSingleton<OpenRegisters>();
        builder.Services.AddSingleton<LogPages>();
        builder.Services.AddSingleton<RoomToWrite>();
        builder.Services.AddSingleton<HeavyQuestions>();
        builder.Services.AddSingleton(_ => PermittedTargets.Read(settings.Deliveries.PermittedTargets));
        builder.Services.AddSingleton<WebhookClient>();
        builder.Services.AddSingleton<IDataProtectionProvider, KeyRing>();
        builder.Services.AddSingleton<SubscriptionSecrets>();
        builder.Services.AddSingleton<SubscriptionRoutes>();
        builder.Services.AddSingleton(services => new DeliveryWalk(
            services.GetRequiredService<OpenRegisters>(), services.GetRequiredService<WebhookClient>(),
            services.GetRequiredService<SubscriptionSecrets>(), settings));
        builder.Services.AddSingleton(services => new Sweeping(services.GetRequiredService<OpenRegisters>(), settings));
        builder.Services.AddSingleton<RegisterWriters>();
        builder.Services.AddSingleton<Outbox>();
        builder.Services.AddSingleton<IHostStorage, MessageStorage>();
        builder.Services.AddSingleton<MessageHost>();
        builder.Services.AddHostedService<DeliveryFollower>();
        builder.Services.AddHostedService<Opening>();
        builder.Services.AddSingleton(services => new AuditWork(
            services.GetRequiredService<OpenRegisters>(), settings, services.GetRequiredService<KnownNames>(),
            services.GetRequiredService<ILogger<AuditWork>>()));
        builder.Services.AddSingleton<KnownNames>();
        builder.Services.AddSingleton<AuditMaking>();
        builder.Services.AddSingleton<AuditRoutes>();
        builder.Services.AddSingleton<MakeAudit>();
        builder.Services.AddSingleton<ProfileRoutes>();
        builder.Services.AddAssistants();
        builder.Services.AddPages();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseMiddleware<Edge>();
        app.UseRouting();
        app.MapAll(settings, app.Services.GetRequiredService<OpenRegisters>());
        app.MapAudits(
            app.Services.GetRequiredService<OpenRegisters>(), app.Services.GetRequiredService<AuditRoutes>(),
            app.Services.GetRequiredService<MakeAudit>());
        app.MapAuditProfiles(app.Services.GetRequiredService<OpenRegisters>(), app.Services.GetRequiredService<ProfileRoutes>());
        app.MapAssistants();
        app.MapSubscriptions(app.Services.GetRequiredService<OpenRegisters>());
        app.MapPages();
        return app;
    }

    /// <summary>Completes when the registers can be asked; fails where the host cannot go on, and it then stops.</summary>
    public static Task Ready(WebApplication app) => app.Services.GetRequiredService<OpenRegisters>().Ready;

    /// <summary>Why it stopped by itself; null where it was told to, or goes on.</summary>
    public static Exception? Fault(WebApplication app) => app.Services.GetRequiredService<OpenRegisters>().Fault;
}
