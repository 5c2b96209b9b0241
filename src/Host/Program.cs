using System.CommandLine;
using Regulations.Host.Commands;
using Regulations.Host.Commands.Asking;
using Regulations.Host.Commands.Auditing;
using Regulations.Host.Commands.Generating;
using Regulations.Host.Commands.Importing;
using Regulations.Host.Commands.Listing;
using Regulations.Host.Commands.Reconstructing;
using Regulations.Host.Commands.Subscribing;
using Regulations.Host.Commands.Supervising;

var root = new RootCommand("Regulations: which rules applied to which social facility on which date.\n\n" + ExitCode.Explained)
{
    ServeCommand.Make(),
    ImportCommand.Make(),
    AskCommand.Make(),
    ExportCommand.Make(),
    HistoryCommand.Make(),
    RegistersCommand.Make(),
    TablesCommand.Make(),
    MigrateCommand.Make(),
    AuditCommand.Make(),
    AuditsCommand.Make(),
    GenerateCommand.Make(),
    StackCommand.Make(),
};
foreach (var command in ReconstructionCommands.Make().Concat(SupervisionCommands.Make()).Concat(ListingCommands.Make())) root.Add(command);
root.Add(SubscriptionsCommand.Make());
root.Add(LanguageOption.Option);
return await CommandLine.Run(root, args);
