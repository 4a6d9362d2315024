using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Reading.PlainText;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Support;

/// <summary>Understands a text as if it had been pasted.</summary>
internal static class Understood
{
    public static DocumentReading Text(string text) =>
        UnderstandDocument.Run(PlainTextReader.Read(text, ReadingLimits.Standard, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
