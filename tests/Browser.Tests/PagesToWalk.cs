using Regulations.Domain.Explaining;
using Regulations.Host.Pages.Addresses;

namespace Regulations.Browser.Tests;

/// <summary>An address of every page there is, by a name for it: a test fails where a page has none here.</summary>
internal static class PagesToWalk
{
    private const string Greve = "eks-greve-botilbud";

    public static IReadOnlyDictionary<string, Func<Language, Link>> All { get; } = new Dictionary<string, Func<Language,
        Link>>(StringComparer.Ordinal)
    {
        ["/Start"] = language => To(language, ""),
        ["/Facilities/Facilities"] = language => To(language, "tilbud"),
        ["/Facilities/Facility"] = language => To(language, "tilbud", Greve).With("dato", "2020-04-05"),
        ["/Facilities/TimelinePage"] = language => To(language, "tidslinje", Greve).With("fra", "2020-01-01").With("til", "2020-12-31"),
        ["/Facilities/Knowledge"] = language => To(language, "viden", Greve).With("fra", "2020-03-01").With("til", "2020-06-30"),
        ["/Facilities/Compare"] = language => To(language, "sammenlign", Greve)
            .With("dato", "2020-05-10").With("kl", "12:00").With("moddato", "2020-05-14").With("modkl", "12:00"),
        ["/Facilities/MayIt"] = language => To(language, "maa-det", Greve)
            .With("dato", "2020-05-01").With("kl", "12:00").With("aktivitet", "visit.outdoors"),
        ["/Searching/Search"] = language => To(language, "soeg").With("q", "besøg"),
        ["/Statements/Statements"] = language => To(language, "udtalelser"),
        ["/Statements/NewStatement"] = language =>
            To(language, "udtalelser/ny").With("tilbud", Greve).With("dato", "2020-05-14").With("kl", "12:00"),
        ["/Statements/Statement"] = language => To(language, "udtalelser", DanishHost.Issued),
        ["/Audits/Audits"] = language => To(language, "revisioner"),
        ["/Audits/AuditList"] = language => To(language, "revisioner/liste", DanishHost.Waiting),
        ["/Audits/Audit"] = language => To(language, "revisioner", "1"),
        ["/Law/Instruments"] = language => To(language, "forskrifter").With("dato", "2020-05-01"),
        ["/Law/Instrument"] = language => To(language, "forskrifter", "lta/2020/372").With("dato", "2020-05-01"),
        ["/Log/Entries"] = language => To(language, "indfoersler"),
        ["/Log/Entry"] = language => To(language, "indfoersler", "120"),
        ["/Supervision/Portfolio"] = language => To(language, "tilsyn").With("dato", "2020-04-20").With("aktivitet", "visit.indoors"),
        ["/Supervision/Findings"] = language => To(language, "tilsyn/fund").With("fra", "2020-01-01").With("til", "2021-12-31"),
        ["/Supervision/Coming"] = language => To(language, "tilsyn/kommende").With("dato", "2020-08-25"),
        ["/Help/Gaps"] = language => To(language, "huller"),
        ["/Help/Dictionary"] = language => To(language, "ordbog"),
        ["/Help/About"] = language => To(language, "om"),
        ["/Help/Accessibility"] = language => To(language, "tilgaengelighed"),
    };

    private static Link To(Language language, string page, string? id = null) => Link.To(language, "dk", page, id);
}
