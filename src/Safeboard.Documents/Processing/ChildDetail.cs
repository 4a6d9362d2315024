using Safeboard.Documents.Understanding.Checks;

namespace Safeboard.Documents.Processing;

/// <summary>Words that may name a child or tell who a child is, in whatever text somebody writes; the same rules as for documents that come in.</summary>
public static class ChildDetail
{
    /// <summary>Each such place once, as it is written.</summary>
    public static IReadOnlyList<string> In(string text) => [.. ClerkChecks.ChildName.Matches(text).Concat(ClerkChecks.CaseDetail.Matches(text)).Select(m => m.Value.Trim()).Distinct()];
}
