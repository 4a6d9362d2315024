using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Understanding;

/// <summary>From text with places to what the document says.</summary>
public static class UnderstandDocument
{
    public static DocumentReading Run(DocumentText document, CancellationToken cancel = default) => new()
    {
        Text = document.Text,
        Pages = document.Pages,
    };
}
