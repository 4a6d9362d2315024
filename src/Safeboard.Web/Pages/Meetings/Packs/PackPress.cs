using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Packs;
using Safeboard.Web.Pages.Shared;
using PackPart = Safeboard.Output.Packs.PackPart;

namespace Safeboard.Web.Pages.Meetings.Packs;

/// <summary>Binds what the domain orders with the programs that are installed.</summary>
internal sealed class PackPress(PdfDocument printer, PaperConverter converter) : IPackPress
{
    public async Task<PressedPack> PressAsync(PackOrder order, string folder, CancellationToken cancel)
    {
        var maker = new PackMaker(printer, converter);
        try
        {
            using var pack = await maker.PrepareAsync(Pack(order), cancel);
            List<PressedFile> files = [];
            foreach (var reader in order.Readers)
                foreach (var supplement in HasSupplementFor(order, reader) ? (int?[])[null, order.Supplement] : [null])
                    files.Add(new(reader, supplement, await BindAsync(maker, pack, new(MarkingOf(reader), PackWords.Of(reader).ToLowerInvariant(), supplement), folder, cancel)));
            // Binding may find a paper damaged that could be counted, so what came of each is asked last.
            return new([.. pack.For(new(PaperMarking.Confidential, "")).Select(Pressed)], files);
        }
        catch (NotPrintedException failure)
        {
            throw new PackNotMadeException(failure.Message, failure);
        }
    }

    private static async Task<string> BindAsync(PackMaker maker, PreparedPack pack, PackVersion version, string folder, CancellationToken cancel)
    {
        var target = Path.Combine(folder, $"bound-{version.Reader}-{version.Supplement ?? 0}.pdf");
        await maker.BindAsync(pack, version, target, cancel);
        return target;
    }

    private static ReadingPack Pack(PackOrder order) => new()
    {
        Board = order.Board, Group = order.Meeting.Kind == GroupKind.Board ? order.Board : order.Meeting.Group, Date = order.Meeting.Date, Place = order.Meeting.Venue,
        When = $"{order.Meeting.Date.WithWeekday}{(Wording.Between(order.Meeting.Start, order.Meeting.End) is { } times ? $", {times}" : "")}",
        Parts = [.. order.Parts.Select(p => Part(order, p.Part, p.Path))],
    };

    private static PackPart Part(PackOrder order, PlannedPart part, string? path) => new()
    {
        Item = part.Item, Title = part.Title, Absence = part.Absence, Supplement = part.Supplement, KeptNumbers = part.KeptNumbers, Marking = MarkingOf(part.Marking),
        Source = part.Key switch
        {
            PackPlan.Agenda => new WrittenPaper(WrittenAgenda.Of(order)),
            PackPlan.ConfidentialAgenda => new WrittenPaper(WrittenAgenda.ConfidentialOf(order)),
            _ => path is null ? null : new PaperFile(path, part.Paper!.FileName),
        },
    };

    private static PressedPart Pressed(BoundPart part) => new(part.Prepared.State switch
    {
        PartState.Ready => PackPartState.Ready,
        PartState.Missing => PackPartState.NotIn,
        _ => PackPartState.Unreadable,
    }, part.Prepared.Why, part.Numbers, part.Pages);

    /// <summary>Readers who may read nothing of a supplement get none.</summary>
    private static bool HasSupplementFor(PackOrder order, PackReader reader) => order.Supplement > 0 && order.Parts.Any(p => p.Part.Supplement == order.Supplement && PackWords.MayRead(reader, p.Part.Marking));

    private static PaperMarking MarkingOf(PackReader reader) => reader == PackReader.Members ? PaperMarking.Confidential : PaperMarking.Partners;

    private static PaperMarking MarkingOf(ItemMarking marking) => marking switch
    {
        ItemMarking.Public => PaperMarking.Public,
        ItemMarking.Partners => PaperMarking.Partners,
        ItemMarking.Confidential => PaperMarking.Confidential,
        _ => PaperMarking.Members,
    };
}
