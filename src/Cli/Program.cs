using System.CommandLine;
using Regulations.Cli;
using Regulations.Cli.Adding;
using Regulations.Cli.Asking;
using Regulations.Cli.Auditing;
using Regulations.Cli.Generating;
using Regulations.Cli.Importing;
using Regulations.Cli.Listing;
using Regulations.Cli.Reconstructing;
using Regulations.Cli.Searching;
using Regulations.Cli.Subscribing;
using Regulations.Cli.Supervising;

var root = new RootCommand("Regulations: which rules applied to which social facility on which date.\n\n" + ExitCode.Explained)
{
    ServeCommand.Make(),
    ImportCommand.Make(),
    AddCommand.Make(),
    AskCommand.Make(),
    SearchCommand.Make(),
    ExportCommand.Make(),
    HistoryCommand.Make(),
    RegistersCommand.Make(),
    TablesCommand.Make(),
    MigrateCommand.Make(),
    AuditCommand.Make(),
    AuditsCommand.Make(),
    AuditProfilesCommand.Make(),
    GenerateCommand.Make(),
};
foreach (var command in ReconstructionCommands.Make().Concat(SupervisionCommands.Make()).Concat(ListingCommands.Make())) root.Add(command);
root.Add(SubscriptionsCommand.Make());
root.Add(LanguageOption.Option);
return await CommandLine.Run(root, args);
