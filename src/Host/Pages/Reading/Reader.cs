using Regulations.Domain;
using Regulations.Domain.Entries;
using Regulations.Domain.Explaining;
using Regulations.Domain.Words;
using Regulations.Host.Asking;
using Regulations.Host.Pages.Addresses;
using Regulations.Host.Registers;

namespace Regulations.Host.Pages.Reading;

/// <summary>Who reads the page: in which language, of which register, and with the words it had defined by the position asked
/// under.</summary>
internal sealed class Reader
{
    private Labels _labels = Labels.None;
    private Wording? _wording;
    private Phrases? _phrases;

    public Language Language { get; private set; }

    /// <summary>Null on pages about the host.</summary>
    public OpenRegister? Register { get; private set; }

    public Labels Labels => _labels;

    public Wording Wording => _wording ??= Wording.In(Language, _labels);

    public Phrases Phrases => _phrases ??= Phrases.In(Language, _labels);

    public string Tag => Language.Tag();

    /// <summary>The language of what the register holds, for whoever has it read aloud; null where it is the page's own.</summary>
    public string? TagOfEntries => Language == Language.Danish ? null : Language.Danish.Tag();

    public void Reads(Language language, OpenRegister? register)
    {
        (Language, Register) = (language, register);
        Knows(register is null ? Vocabulary.None : register.Book.Words.At(register.Book.Head));
    }

    /// <summary>From here on words are labelled as they were at the position asked under.</summary>
    public void Knows(Vocabulary vocabulary)
    {
        _labels = new(Language, vocabulary);
        (_wording, _phrases) = (null, null);
    }

    public string Say(Label label) => Wording.Say(label);

    /// <summary>A label with what it speaks of in its places: <c>{0}</c>.</summary>
    public string Say(Label label, params object[] about) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Say(label), about);

    /// <summary>A page of the register that is read.</summary>
    public Link To(string page, string? id = null) => Link.To(Language, Register?.Name, page, id);

    /// <summary>A page about the host.</summary>
    public Link Home => Link.To(Language, null, string.Empty);

    /// <summary>How readers know what answers name by an id.</summary>
    public ReadersNames Names(Coordinates under, params IReadOnlyList<string> facilities) =>
        new(Register!.Book, Coordinates.At(under.Recorded), Wording, facilities);
}
