using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>A part that is ready to be bound: its pages, or why there are none.</summary>
/// <param name="Part">What was asked for.</param>
/// <param name="State">What came of it.</param>
/// <param name="Why">Why it has no pages, and what to do; null where it has.</param>
/// <param name="Pages">How many pages it fills; one that says why, where it has none.</param>
public sealed record PreparedPart(PackPart Part, PartState State, string? Why, int Pages)
{
    internal string? Pdf { get; init; }

    /// <summary>A part in whose place stands one page that says why.</summary>
    internal static PreparedPart Without(PackPart part, PartState state, string why) => new(part, state, why, 1);
}

/// <summary>A pack whose papers are converted and counted, from which a version for each kind of reader is bound, one after another. Its files go with it.</summary>
public sealed class PreparedPack : IDisposable
{
    internal PreparedPack(ReadingPack pack, IReadOnlyList<PreparedPart> parts, WorkFolder folder) => (Pack, Parts, Folder) = (pack, parts, folder);

    public ReadingPack Pack { get; }
    public IReadOnlyList<PreparedPart> Parts { get; private set; }
    internal WorkFolder Folder { get; }

    internal IReadOnlyList<IReadOnlyList<string>> Numbers => PackNumbers.Of(Parts);

    /// <summary>What a kind of reader gets, before it is bound: each part with its pages and state.</summary>
    public IReadOnlyList<BoundPart> For(PackVersion version) => PackContents.Parts(this, version);

    /// <summary>Takes a part out that turned out to be unreadable.</summary>
    internal void Replace(PreparedPart old, PreparedPart with) => Parts = [.. Parts.Select(p => ReferenceEquals(p, old) ? with : p)];

    public void Dispose() => Folder.Dispose();
}
