using System.ComponentModel;
using System.Text.Json;
using Regulations.EventStore;
using Regulations.EventStore.Log;
using Regulations.Host.Asking;
using Regulations.Host.Http;
using Regulations.Host.OpenApi;
using Regulations.Host.Registers;

namespace Regulations.Host.Registers;

/// <summary>Which registers there are, and the making of one.</summary>
internal sealed class RegisterRoutes(OpenRegisters registers, HostSettings settings)
{
    private const string Example = """
        {
          "register": "dk",
          "title": "Danmark",
          "head": 137
        }
        """;

    private static readonly Parameter Name = new("register", "The register's name: a small letter, then small letters, digits and hyphens.",
        "dk")
    { IsInPath = true, IsRequired = true };

    public static Operation Listing { get; } = new("GET", "/registers", "registers", "The registers there are")
    {
        Group = "Registers",
        Description = "Each with its title and its head, the position of the last entry this host answers from. By name.",
        Answers = [new(StatusCodes.Status200OK, "The registers",
            """{ "registers": [{ "register": "dk", "title": "Danmark", "head": 137 }] }""") { Of = typeof(RegistersResponse) }],
    };

    public static Operation Showing { get; } = new("GET", "/registers/{register}", "register", "One register")
    {
        Group = "Registers",
        Description = "Its title and its head, the position of the last entry this host answers from; 0 while it is empty.",
        Parameters = [Name],
        Answers = [new(StatusCodes.Status200OK, "The register", Example) { Of = typeof(RegisterResponse) },
            Answer.Refused(ProblemType.UnknownRegister, "There is no register 'dl'.")],
    };

    public static Operation Making { get; } = new("PUT", "/registers/{register}", "makeRegister", "Make a register")
    {
        Group = "Registers",
        Description = "A register is one jurisdiction's, or one training room's, collection, isolated from the others. Made again "
            + "under the same title it stays as it is.",
        Parameters = [Name],
        Body = new("application/json",
            "The register's title; and, for a register that is to lie on another PostgreSQL than the catalog, server: that one's name "
                + "in the host's settings.",
            """{ "title": "Danmark" }""")
        { Of = typeof(RegisterRequest) },
        Answers =
        [
            new(StatusCodes.Status201Created, "It was made", """{ "register": "dk", "title": "Danmark", "head": 0 }""")
                { Of = typeof(RegisterResponse) },
            new(StatusCodes.Status200OK, "It was there, under this title", Example) { Of = typeof(RegisterResponse) },
            Answer.Refused(ProblemType.RegisterName, "'DK' cannot be a register's name."),
            Answer.Refused(ProblemType.TitleDiffers, "'dk' is there under the title 'Danmark'."),
            Answer.Refused(ProblemType.TooManyRegisters, "There are 1000 registers."),
            Answer.Refused(ProblemType.NeedsOwner, "Let the owner run: regulations migrate --register dk --title 'Danmark'."),
            Answer.Refused(ProblemType.UnknownServer, "This host knows no server 'north'."),
        ],
    };

    public Task List(HttpContext context) => registers.Ready.IsCompletedSuccessfully
        ? JsonResponse.Write(context, new RegistersResponse([.. registers.All.Select(RegisterResponse.Of)]))
        : Problems.Write(context, new(ProblemType.Starting, "The registers are being read."));

    public static Task Show(HttpContext context, OpenRegister register) => JsonResponse.Write(context, RegisterResponse.Of(register));

    public async Task Make(HttpContext context)
    {
        if (!registers.Ready.IsCompletedSuccessfully)
        {
            await Problems.Write(context, new(ProblemType.Starting, "The registers are being read."));
            return;
        }

        var written = (string)context.Request.RouteValues["register"]!;
        if (!RegisterName.TryParse(written, out var name))
            await Problems.Write(context, new(ProblemType.RegisterName,
                $"'{written}' cannot be a register's name.")
            { Parameter = "register" });
        else if (registers.All.Count >= settings.MostRegisters && await registers.Find(name.Value, context.RequestAborted) is null)
            await Problems.Write(context, new(ProblemType.TooManyRegisters, $"There are {registers.All.Count} registers."));
        else if (await Wanted(context) is var (title, server))
            await Made(context, name, title, server, await registers.Create(name, title, server, context.RequestAborted));
    }

    private async Task Made(HttpContext context, RegisterName name, string title, string? server, CreateResult result)
    {
        Problem? problem = result switch
        {
            CreateResult.TitleDiffers { Register: var other } =>
                new(ProblemType.TitleDiffers, $"'{other.Name}' is there under the title '{other.Title}'.") { Parameter = "title" },
            CreateResult.NeedsOwner => new(
                ProblemType.NeedsOwner, $"Let the owner run: regulations migrate --register {name} --title '{title}'."),
            CreateResult.UnknownServer => new(ProblemType.UnknownServer, $"This host knows no server '{server}'.") { Parameter = "server" },
            _ => null,
        };
        if (problem is not null)
        {
            await Problems.Write(context, problem);
            return;
        }

        var register = await registers.Find(name.Value, context.RequestAborted);
        await JsonResponse.Write(context, RegisterResponse.Of(register!), result is CreateResult.Created ? StatusCodes.Status201Created
            : StatusCodes.Status200OK);
    }

    /// <returns>Null where there is none; the problem has then been answered.</returns>
    private static async Task<(string Title, string? Server)?> Wanted(HttpContext context)
    {
        using var body = await JsonBody.Read(context);
        if (body is null) return null;
        var asked = QueryReader.In(body.RootElement);
        asked.OnlyHas(body.RootElement, AnswerJson.MembersOf<RegisterRequest>());
        var title = asked.Needed("title");
        if (string.IsNullOrWhiteSpace(title) || body.RootElement.GetProperty("title").ValueKind != JsonValueKind.String)
            asked.Unreadable("title", "'title' is a text that is not blank.");
        if (asked.Problem is null) return (title, asked.Text("server"));
        await Problems.Write(context, asked.Problem);
        return null;
    }
}

internal sealed record RegistersResponse([property: Description("By name.")] IReadOnlyList<RegisterResponse> Registers);

internal sealed record RegisterResponse(
    string Register, string Title,
        [property: Description("The position of the last entry this host answers from; 0 while it is empty.")] long Head)
{
    public static RegisterResponse Of(OpenRegister register) => new(register.Name, register.Title, register.Book.Head);
}

internal sealed record RegisterRequest(
    string Title,
    [property: Description("The name, in the host's settings, of the PostgreSQL it is to lie on, if that is not the catalog's.")]
    string? Server);
