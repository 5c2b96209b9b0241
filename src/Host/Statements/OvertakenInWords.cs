using System.Globalization;
using Regulations.Domain;
using Regulations.Domain.Answers.Reservations;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Host.Asking;
using Regulations.Host.Http.Json;
using Regulations.Host.Statements;
using Regulations.Projections.Book;
using Regulations.Projections.Statements;

namespace Regulations.Host.Statements;

/// <summary>A statement overtaken, told to whoever reads a list of them: each thing by the name readers know it by.</summary>
internal sealed class OvertakenInWords
{
    private readonly RegisterBook _book;
    private readonly Overtaken _overtaken;
    private readonly StatedAnswer _stated;
    private readonly Phrases _phrases;
    private readonly ReadersNames _then;
    private readonly ReadersNames _now;

    /// <param name="book">Holds the statement and what overtook it.</param>
    /// <param name="overtaken">The statement and the entry that overtook it.</param>
    /// <param name="stated">What the statement says.</param>
    /// <param name="phrases">Of the language asked.</param>
    public OvertakenInWords(RegisterBook book, Overtaken overtaken, StatedAnswer stated, Phrases phrases)
    {
        (_book, _overtaken, _stated, _phrases) = (book, overtaken, stated, phrases);
        _then = Names(overtaken.Statement.Position - 1);
        _now = Names(book.Head);
    }

    public string Title => Filled(ListHeadings.OvertakenBy, _overtaken.Statement.Number, By());

    public string Summary
    {
        get
        {
            var statement = _overtaken.Statement;
            var issued = AnsweredAnew.From(_book, statement, statement.Position - 1);
            var now = AnsweredAnew.From(_book, statement, _book.Head);
            var (then, since) = (Said(issued.Word, issued.Reason, issued.Rules, _then), Said(now.Word, now.Reason, now.Rules, _now));
            // Long as they are, reservations are told of where nothing else tells the answers apart.
            var areAllThatDiffers = then == since;
            return $"{OneLine.Of(About(statement))}. {Part(ListHeadings.Stated, Said(_stated.Verdict, null, _stated.Rules, _then))} "
                + Part(ListHeadings.KnownThen, then) + (areAllThatDiffers ? Reservations(issued, now) : string.Empty) + ' '
                + Part(ListHeadings.KnownNow, since) + (areAllThatDiffers ? Reservations(now, issued) : string.Empty);
        }
    }

    private Wording Wording => _phrases.Wording;

    /// <summary>What overtook it; of what readers know by no name, where it was recorded.</summary>
    private string By()
    {
        var entry = OvertakenBy.EntryAt(_book.Bearing(_overtaken.Statement.Facility), _overtaken.By);
        var name = entry is null ? null : _now.Of(entry) ?? _then.Of(entry);
        return name is null ? Filled(ListHeadings.RecordNo, _overtaken.By) : OneLine.Of(name);
    }

    private string About(IssuedStatement statement)
    {
        var activity = statement.Activity is { } asked ? $", {Wording.Activity(asked)}" : string.Empty;
        return $"{_now.Name(statement.Facility)}, {Wording.Asked(statement.At)}{activity}";
    }

    /// <summary>The verdict, or why there is none; of a statement of the rules, these.</summary>
    private string Said(string? verdict, string? reason, IReadOnlyList<string> rules, ReadersNames names) => OneLine.Of(
        verdict is not null ? ContractWord.SaidOfVerdict(verdict, Wording)
        : reason ?? (rules.Count == 0 ? Wording.Say(ListHeadings.NoRule) : string.Join("; ", rules.Select(names.Name))));

    /// <summary>Of an answer, where they differ from those of the other.</summary>
    private string Reservations(AnsweredAnew answer, AnsweredAnew other)
    {
        if (ReservationsOf.AreSame(answer.Reservations, other.Reservations)) return string.Empty;
        var texts = answer.Reservations.Select(r => OneLine.Of(_phrases.Reservation(r))).DefaultIfEmpty(Wording.Say(ListHeadings.None));
        return ' ' + Part(ListHeadings.Reservations, string.Join(' ', texts));
    }

    private string Part(Label label, string said) => $"{Wording.Say(label)}: {said.TrimEnd('.')}.";

    private string Filled(Label label, params object[] values) => string.Format(CultureInfo.InvariantCulture, Wording.Say(label), values);

    private ReadersNames Names(long recorded) =>
        new(_book, Coordinates.At(recorded), Wording, [_overtaken.Statement.Facility]);
}
