using System.CommandLine;
using JasperFx;
using Npgsql;
using Regulations.Host.Messages;

namespace Regulations.Host.Commands;

/// <summary>The commands of Wolverine and Marten, for those who build and repair the product: <c>codegen</c>, <c>storage</c>.</summary>
internal static class StackCommand
{
    private static readonly Argument<string[]> Given = new("arguments") { Arity = ArgumentArity.ZeroOrMore };

    public static Command Make()
    {
        var command = new Command("stack", "The commands of Marten and Wolverine.") { Given };
        Place.AddStoreTo(command);
        command.Hidden = true;
        command.TreatUnmatchedTokensAsErrors = false;
        return command.Does(Run);
    }

    private static async Task<int> Run(ParseResult given, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(Place.Of(given).Connection?.Application ?? "Host=nowhere");
        using var host = MessageServices.Build(new HostSettings(), source, null, MessageServices.AddUnstarted);
        return await host.RunJasperFxCommands([.. given.GetValue(Given)!, .. given.UnmatchedTokens]);
    }
}
