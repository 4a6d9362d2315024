using Safeboard.Domain.Meetings.Agenda;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>Turns papers into pages and binds them. The domain says what is in a pack; how a file is made it does not know.</summary>
public interface IPackPress
{
    /// <summary>Makes the files of an order in a folder; a <see cref="PackNotMadeException"/> says why there are none.</summary>
    Task<PressedPack> PressAsync(PackOrder order, string folder, CancellationToken cancel);
}

/// <summary>What is to be bound, for whom.</summary>
public sealed record PackOrder
{
    public required string Board { get; init; }
    public required MeetingRow Meeting { get; init; }
    public required IReadOnlyList<AgendaRow> Lines { get; init; }

    /// <summary>What the agenda brings by itself: open challenges, and risks that changed.</summary>
    public IReadOnlyList<StandingMatter> Standing { get; init; } = [];

    /// <summary>The parts, each paper with the path of its file.</summary>
    public required IReadOnlyList<(PlannedPart Part, string? Path)> Parts { get; init; }

    /// <summary>Each with the whole pack, and with the supplement where it is one.</summary>
    public required IReadOnlyList<PackReader> Readers { get; init; }

    /// <summary>0 for the pack itself.</summary>
    public required int Supplement { get; init; }
}

/// <summary>What came of it: the parts in the order asked for, and the files.</summary>
public sealed record PressedPack(IReadOnlyList<PressedPart> Parts, IReadOnlyList<PressedFile> Files);

/// <summary>What came of a part.</summary>
public sealed record PressedPart(PackPartState State, string? Why, IReadOnlyList<string> Numbers, string Pages);

/// <summary>A finished file; of the whole pack where no supplement is named.</summary>
public sealed record PressedFile(PackReader Reader, int? Supplement, string Path);

/// <summary>A pack could not be made; the message says why and what to do.</summary>
public sealed class PackNotMadeException(string message, Exception? inner = null) : Exception(message, inner);
