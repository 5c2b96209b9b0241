namespace Regulations.Host.Recording;

/// <summary>
/// Finds where the entries of a JSON text begin and end, byte by byte: those of an array, or such as stand one after another. What
/// an entry holds is not looked at.
/// </summary>
/// <param name="isSequence">Whether several texts may follow each other, each begun by a record separator (RFC 7464).</param>
internal sealed class EntryCutter(bool isSequence)
{
    private const byte RecordSeparator = 0x1E;

    private State _state = State.Text;
    private bool _isArray;
    private bool _hasEntries;
    private bool _isEscaped;
    private int _depth;
    private int _firstOfText;
    private int _arrayLine = 1;
    private int _line = 1;

    private enum State
    {
        /// <summary>Before a text, or after an entry of one that is no array.</summary>
        Text,

        /// <summary>After the bracket that begins an array.</summary>
        First,

        /// <summary>After a comma.</summary>
        Next,
        Entry,

        /// <summary>After an entry of an array.</summary>
        After,

        /// <summary>After the bracket that ends an array.</summary>
        Closed,
    }

    /// <summary>How many entries have begun.</summary>
    public int Count { get; private set; }

    /// <summary>Where the last one begins, or what is wrong stands: its line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Which of its text it is, from 0.</summary>
    public int Index { get; private set; }

    public bool IsInString { get; private set; }

    /// <summary>What is wrong with the text around the entries; null as long as nothing is.</summary>
    public string? Fault { get; private set; }

    public Cut Take(byte letter)
    {
        if (letter == '\n') _line++;
        if (_state == State.Entry) return Within(letter);
        if (letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') return Cut.Outside;
        if (letter == RecordSeparator && isSequence && _state is State.Text or State.Closed) return BeginText();
        return (_state, (char)letter) switch
        {
            (State.Closed, _) => Wrong("something follows the end of the array"),
            (State.Text, '[') => _hasEntries ? Wrong("an array follows entries that stand one after another") : BeginArray(),
            (State.Text, '{') => Begin(letter),
            (State.Text, _) => Wrong("here is neither an array of entries nor an entry, which is an object"),
            (State.First, ']') or (State.After, ']') => EndArray(Cut.Outside),
            (State.Next, ']') => Wrong("a comma stands before the end of the array"),
            (State.First or State.Next, ',') => Wrong("an entry is missing before a comma"),
            (State.After, ',') => Go(State.Next),
            (State.After, _) => Wrong("a comma is missing between two entries"),
            _ => Begin(letter),
        };
    }

    /// <summary>After the last byte.</summary>
    public void End()
    {
        if (_state is State.First or State.Next or State.After) Wrong("the array that begins here is not closed", _arrayLine);
        else if (_state == State.Entry) Wrong("the entry that begins here is not closed", Line);
        else if (_state == State.Text && !_hasEntries && !isSequence) Wrong("the body is empty");
    }

    private Cut Within(byte letter)
    {
        if (IsInString)
        {
            if (_isEscaped) _isEscaped = false;
            else if (letter == '\\') _isEscaped = true;
            else if (letter == '"') IsInString = false;
            return Cut.Within;
        }

        switch ((char)letter)
        {
            case '"':
                IsInString = true;
                return Cut.Within;
            case '{' or '[':
                _depth++;
                return Cut.Within;
            case '}' or ']' when _depth > 0:
                return --_depth > 0 ? Cut.Within : Ended(Cut.Ends);
            // What is neither an object nor an array ends where something else begins.
            case ' ' or '\t' or '\r' or '\n' when _depth == 0:
                return Ended(Cut.EndedBefore);
            case ',' when _depth == 0:
                _state = State.Next;
                return Cut.EndedBefore;
            case ']' when _depth == 0:
                return EndArray(Cut.EndedBefore);
            default:
                return Cut.Within;
        }
    }

    private Cut Begin(byte letter)
    {
        (_state, _hasEntries, Line, Index) = (State.Entry, true, _line, Count - _firstOfText);
        Count++;
        _depth = letter is (byte)'{' or (byte)'[' ? 1 : 0;
        IsInString = letter == '"';
        return Cut.Begins;
    }

    private Cut Ended(Cut cut)
    {
        _state = _isArray ? State.After : State.Text;
        return cut;
    }

    private Cut BeginText()
    {
        (_state, _isArray, _hasEntries, _firstOfText) = (State.Text, false, false, Count);
        return Cut.Outside;
    }

    private Cut BeginArray()
    {
        (_isArray, _arrayLine) = (true, _line);
        return Go(State.First);
    }

    private Cut EndArray(Cut cut)
    {
        _state = State.Closed;
        return cut;
    }

    private Cut Go(State state)
    {
        _state = state;
        return Cut.Outside;
    }

    private Cut Wrong(string fault) => Wrong(fault, _line);

    private Cut Wrong(string fault, int line)
    {
        // An entry that is not closed has been counted; what is wrong elsewhere stands where the next one would.
        if (_state != State.Entry) (Index, Count) = (Count - _firstOfText, Count + 1);
        (Fault, Line) = (fault, line);
        return Cut.Wrong;
    }
}
