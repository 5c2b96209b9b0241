using System.Globalization;
using Regulations.Benchmarks.Admission;
using Regulations.Benchmarks.Audits;
using Regulations.Benchmarks.Growth;
using Regulations.Benchmarks.Hosts;
using Regulations.Benchmarks.Pages;
using Regulations.Benchmarks.Statements;
using Regulations.Benchmarks.Store;
using Regulations.Benchmarks.Supervision;

// Benchmarks growth [WHAT]: how the cost of a question grows, in memory.
if (args is ["growth", .. var only])
{
    GrowthOfCost.Run(only is [var about] ? about : string.Empty);
    return 0;
}

// Benchmarks beside URL REGISTER: a light question while 16 callers ask for what is dear, of a host that runs.
if (args is ["beside", var url, var register])
{
    await LightBesideHeavy.Run(new(url), register);
    return 0;
}

// Benchmarks page URL REGISTER FACILITY FROM: a facility's page beside the answer it is made from, of a host that runs.
if (args is ["page", var host, var of, var facility, var from])
{
    await PageBesideAnswer.Run(new(host), of, facility, DateOnly.ParseExact(from, "O", CultureInfo.InvariantCulture));
    return 0;
}

// Benchmarks first URL [ARTICLES]: the first answers of a large code beside its import, of a host that runs.
if (args is ["first", var at, .. var articles])
{
    await FirstBesideImport.Run(new(at), articles is [var wanted] ? int.Parse(wanted, CultureInfo.InvariantCulture) : 15_000);
    return 0;
}

// Benchmarks never-asked: what an answer costs under coordinates nobody has asked under, in memory.
if (args is ["never-asked"])
{
    NeverAsked.Run();
    return 0;
}

// Benchmarks supervise [SEED FACILITIES INSTRUMENTS DECISIONS]: a supervisor's questions, in memory.
if (args is ["supervise", .. var size])
{
    var given = size.Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
    Supervise.Run(given is [var seed, var facilities, var instruments, var decisions] ? new((ulong)seed, facilities, instruments, decisions)
        : new(1, 10_000, 2_000, 100_000));
    return 0;
}

// Benchmarks audit [DECISIONS]: in memory, of the usual generated register.
if (args is ["audit", .. var taken])
{
    AuditRate.Run(new(1, 10_000, 2_000, 100_000), taken is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 100_000);
    return 0;
}

// Benchmarks overtaken [STATEMENTS]: in memory.
if (args is ["overtaken", .. var many])
{
    OvertakenCheck.Run(many is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 100_000);
    return 0;
}

// Benchmarks CONNECTION [import|read|start|append|all] [EVENTS]: ratios to a floor measured in turn in the same run.
// Benchmarks CONNECTION registers|visible|deliveries|audits: of hosts in processes of their own.
if (args is not [var connection, .. var rest])
{
    Console.Error.WriteLine("Benchmarks CONNECTION [import|read|start|append|tables|registers|visible|deliveries|audits|all] [N]");
    return 2;
}

var what = rest is [var name, ..] ? name : "all";
var events = rest is [_, var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000_000;
await using var workplace = await Workplace.In(connection);

// Benchmarks CONNECTION tables [FACILITIES]: the tables that reports are made from, filled, and kept behind the log.
if (what is "tables")
{
    await KeptTables.Run(workplace, rest is [_, var facilities] ? int.Parse(facilities, CultureInfo.InvariantCulture) : 10_000);
    return 0;
}

// Benchmarks CONNECTION audits [DECISIONS]
switch (what)
{
    case "registers":
        await ManyRegisters.Run(workplace);
        break;
    case "visible":
        await CommitToVisible.Run(workplace);
        break;
    case "deliveries":
        await Deliveries.Run(workplace);
        break;
    case "audits":
        await SharedAudit.Run(workplace, rest is [_, var listed] ? int.Parse(listed, CultureInfo.InvariantCulture) : 100_000);
        break;
}

if (what is "import" or "all")
    await Import.Run(workplace, events);
if (what is "read" or "all")
    await Read.Run(workplace, events);
if (what is "start" or "all")
    await Start.Run(workplace, events);
if (what is "append" or "all")
    await Append.Run(workplace);
return 0;
