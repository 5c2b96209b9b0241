using Regulations.Host.Http;
using Regulations.Host.Registers;

namespace Regulations.Host.Auditing;

internal static class AuditRouting
{
    public static void MapAudits(this WebApplication app, OpenRegisters registers, AuditRoutes audits, MakeAudit making)
    {
        var results = new AuditResults(registers, audits);
        app.Map(AuditOperations.Making, registers, making.Make);
        app.Map(AuditOperations.Listing, registers, audits.List);
        app.Map(AuditOperations.Template, registers, AuditTemplate.Write);
        app.Map(AuditOperations.Showing, registers, audits.Show);
        app.Map(AuditOperations.Cancelling, registers, audits.Cancel);
        app.Map(AuditOperations.Results, registers, results.Stream);
        app.Map(AuditOperations.Summary, registers, results.Summarise);
    }
}
