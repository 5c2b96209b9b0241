using System.CommandLine;
using Regulations.Host.Commands;
using Regulations.Host.Commands.Asking;
using Regulations.Host.Commands.Auditing;
using Regulations.Host.Commands.Importing;

var root = new RootCommand("Regulations: which rules applied to which social facility on which date.\n\n" + ExitCode.Explained)
{
    ServeCommand.Make(),
    ImportCommand.Make(),
    AskCommand.Make(),
    ExportCommand.Make(),
    RegistersCommand.Make(),
    AuditCommand.Make(),
    AuditsCommand.Make(),
};
return await CommandLine.Run(root, args);
