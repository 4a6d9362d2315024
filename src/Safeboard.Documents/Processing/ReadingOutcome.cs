using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Processing;

/// <summary>What came of reading a file: its reading, or why it could not be read.</summary>
public abstract record ReadingOutcome
{
    /// <summary>The document was read; <see cref="Json"/> is the reading as the child process wrote it.</summary>
    public sealed record Read(DocumentReading Reading, string Json) : ReadingOutcome;

    /// <summary>It could not be read: a stable code (<see cref="UnreadableCode"/>), the reason, and what the person can do.</summary>
    public sealed record Failure(string Code, string Reason, string Remedy) : ReadingOutcome
    {
        public static Failure Of(UnreadableDocumentException why) => new(why.Code, why.Reason, why.Remedy);
    }
}
