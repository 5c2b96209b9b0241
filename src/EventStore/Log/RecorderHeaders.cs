using System.Text;
using System.Text.Json;

namespace Regulations.EventStore.Log;

/// <summary>The headers that say who recorded an event. Neighbouring events mostly have the same.</summary>
internal sealed class RecorderHeaders
{
    private string? _recorder;
    private byte[] _headers = [];

    public ReadOnlySpan<byte> Of(string recorder)
    {
        if (recorder != _recorder)
            (_recorder, _headers) =
                (recorder, Encoding.UTF8.GetBytes($$"""{"recordedBy": "{{JsonEncodedText.Encode(recorder)}}"}"""));
        return _headers;
    }
}
