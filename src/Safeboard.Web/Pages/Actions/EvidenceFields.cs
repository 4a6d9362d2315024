using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Evidence as a form brings it: files, an address, words.</summary>
internal static class EvidenceFields
{
    public static IReadOnlyList<NewEvidence> Read(IReadOnlyList<KeptFile> files, string? link, string? text) =>
    [
        .. files.Select(f => new NewEvidence(f.File)),
        .. link.TrimmedOrNull is { } address ? [new NewEvidence(null, Link: address)] : Array.Empty<NewEvidence>(),
        .. text.TrimmedOrNull is { } words ? [new NewEvidence(null, Text: words)] : Array.Empty<NewEvidence>(),
    ];
}
