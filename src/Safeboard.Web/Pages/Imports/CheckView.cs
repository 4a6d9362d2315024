using Safeboard.Documents.Model;
using Safeboard.Documents.Pages;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Imports.Matching;

namespace Safeboard.Web.Pages.Imports;

/// <summary>All that the check screen shows, worked out once.</summary>
public sealed class CheckView(string board, Import import, IReadOnlyList<Proposal> proposals, IReadOnlyList<ImportWarning> warnings, DocumentReading reading, KnownToBoard known)
{
    /// <summary>Done findings before this many fold away.</summary>
    private const int DoneInView = 3;

    public required CheckTab Tab { get; init; }
    public Proposal? Opened { get; init; }
    public bool OnlyLeft { get; init; }
    public int Page { get; init; }
    public bool ShowsDocument { get; init; }
    public bool ShowsLook { get; init; }
    public required FindingForm Form { get; init; }
    public required Missed Missed { get; init; }

    public string Board => board;
    public Import Import => import;

    /// <summary>The documents of an e-mail that holds several.</summary>
    public MailParts? Parts => field ??= MailParts.Of(import);

    /// <summary>The file, and which document of an e-mail it is.</summary>
    public string FileName => Parts is { } of ? $"{import.FileName}: {of.Name}" : import.FileName;
    public KnownToBoard Known => known;
    public DocumentReading Reading => reading;
    public FindingWords Words { get; } = new(proposals);
    public OwnerChoices Owners => field ??= new(Words, known);
    public DocumentPane Document => field ??= new(reading, Marks(), Page);

    /// <summary>The page as it looks; null where the document has no such pages, or its text was asked for.</summary>
    public PageImage? Picture { get; init; }
    public PagePane? Look => Picture is null ? null : field ??= new(reading, Picture, Marks());

    /// <summary>Whether the pages can be shown as they look.</summary>
    public bool HasLook => PageImages.Has(import);

    /// <summary>Findings without which checking is not whole, and those of them that are done. What is only suggested counts nowhere.</summary>
    public int All => proposals.Count(p => p.Kind.NeedsChecking() && !p.IsOnlySuggested());
    public int Checked => proposals.Count(p => p.Kind.NeedsChecking() && p.State != ProposalState.ToCheck);
    public int AllOf(CheckTab tab) => proposals.Count(p => tab.Kinds.Contains(p.Kind) && !p.IsOnlySuggested());
    public int CheckedOf(CheckTab tab) => proposals.Count(p => tab.Kinds.Contains(p.Kind) && p.State != ProposalState.ToCheck);
    public IReadOnlyList<Proposal> Here => field ??= [.. proposals.Where(p => Tab.Kinds.Contains(p.Kind))];
    public int LeftHere => Here.Count(p => p.State == ProposalState.ToCheck);

    /// <summary>What the language model proposed and nobody has looked at: accepted one by one, never together.</summary>
    public int SuggestedHere => Here.Count(p => p.IsOnlySuggested());
    public int TogetherHere => LeftHere - SuggestedHere;
    public int SureHere => Here.Count(p => p.State == ProposalState.ToCheck && p.IsSure());

    /// <summary>Findings of this part that are done and stand before the last few done ones.</summary>
    public IReadOnlyList<Proposal> Folded => field ??= Fold();
    public IEnumerable<Proposal> Shown => Here.Except(Folded).Where(p => !OnlyLeft || p.State == ProposalState.ToCheck || p == Opened);


    /// <summary>What is to settle, what concerns the findings on screen first.</summary>
    public IReadOnlyList<ImportWarning> OpenWarnings => field ??= [.. warnings.Where(w => ClerkChoices.IsOpen(w, proposals)).OrderBy(w => PartOf(w) == Tab.Slug ? 0 : 1).ThenBy(w => w.Order)];
    public IReadOnlyList<ImportWarning> SettledWarnings => [.. warnings.Where(w => w.Settled is not null)];
    public IReadOnlyList<ClerkChoice> Choices(ImportWarning warning) => ClerkChoices.Of(warning, proposals);

    public CheckTab? NextTab => CheckTab.All.FirstOrDefault(t => t != Tab && t.NeedsChecking && AllOf(t) > CheckedOf(t));

    public string Link(CheckTab? tab = null, Guid? open = null, int? page = null, bool document = false, bool? onlyLeft = null, string? to = null, bool? look = null)
    {
        string?[] parts =
        [
            $"kind={(tab ?? Tab).Slug}", (onlyLeft ?? OnlyLeft) ? "show=left" : null, open is null ? null : $"open={open}", page is null ? null : $"p={page}", document ? "pane=document" : null, (look ?? ShowsLook) ? "look=pages" : null,
        ];
        return $"{ImportLinks.Check(board, import.Id)}?{string.Join('&', parts.OfType<string>())}{(to is null ? "" : "#" + to)}";
    }

    /// <summary>Where a button sends its form.</summary>
    public string Act(string handler) => Link(open: Opened?.Id.Value).Replace("?", $"?handler={handler}&", StringComparison.Ordinal);

    /// <summary>Where a warning shows: its findings or its place in the document; null where there is nothing to show.</summary>
    public (string Words, string Href)? ShowLink(ImportWarning warning)
    {
        var action = FirstAction(warning);
        return warning.Kind switch
        {
            WarningKind.UnknownInitials when action is not null => ($"Say who {warning.About} is", Link(CheckTab.Of(ProposalKind.Action), action.Id.Value, to: $"f-{action.Id}")),
            WarningKind.NoOwner or WarningKind.NoDate when action is not null => ("Show the first", Link(CheckTab.Of(ProposalKind.Action), action.Id.Value, to: $"f-{action.Id}")),
            WarningKind.NoMeetingDate => ("Give it", Link(CheckTab.All[0], proposals.First(p => p.Kind == ProposalKind.Meeting).Id.Value, to: "findings")),
            WarningKind.AmbiguousInitials => null,
            _ when warning.Start is null => null,
            WarningKind.RepeatedItem or WarningKind.ReferenceRepeat => ("Show both", Place(warning)),
            WarningKind.ReferenceGap => ("Show the gap", Place(warning)),
            _ => ("Show it", Place(warning)),
        };
    }

    private static string PartOf(ImportWarning warning) => warning.Kind switch
    {
        WarningKind.PersonAsk => "people",
        WarningKind.RepeatedItem => "items",
        WarningKind.UnlikeBoard or WarningKind.NoMeetingDate or WarningKind.MeetingRecorded => "meeting",
        WarningKind.ContactData or WarningKind.ChildData => "",
        _ => "actions",
    };

    private Proposal? FirstAction(ImportWarning warning) => proposals.FirstOrDefault(p => p.Kind == ProposalKind.Action && p.State != ProposalState.Rejected && p.FieldsAs<ActionFields>() is var a && warning.Kind switch
    {
        WarningKind.NoOwner => a.Owners.Count == 0,
        WarningKind.NoDate => a is { Due: null, DueOn: null },
        _ => a.Owners.Any(o => o.Written == warning.About),
    });

    private string Place(ImportWarning warning) =>
        Link(page: warning.Start is { } start ? DocumentPane.PageOf(reading, start) : null, open: Opened?.Id.Value, document: true, to: $"m-w{warning.Order}");

    private IReadOnlyList<Proposal> Fold()
    {
        var done = Here.Where(p => p.State != ProposalState.ToCheck && p != Opened).ToList();
        return done.Count <= DoneInView + 1 ? [] : done[..^DoneInView];
    }

    private IEnumerable<DocumentMark> Marks()
    {
        // Figures stand in every other sentence: they are marked for those who look at them.
        foreach (var p in proposals.Where(p => p.End > p.Start && p.State != ProposalState.Rejected && (p.Kind != ProposalKind.Figure || Tab.Kinds.Contains(p.Kind))))
        {
            var open = p == Opened;
            var sign = open ? " open" : p.State == ProposalState.Accepted ? " ✓" : p.Confidence < 0.6 ? " ?" : "";
            yield return new(p.Start, p.End, FindingWords.KindClass(p.Kind), Words.Chip(p) + sign, Link(CheckTab.Of(p.Kind), p.Id.Value, to: $"f-{p.Id}")) { Finding = p.Id.ToString(), IsOpen = open };
        }
        foreach (var warning in OpenWarnings)
            if (warning is { Start: { } start, End: { } end } && warning.Kind is not (WarningKind.AmbiguousInitials or WarningKind.UnknownInitials or WarningKind.NoOwner or WarningKind.NoDate or WarningKind.PersonAsk or WarningKind.InTracker))
                yield return new(start, end, "sb-k-challenge", "▲", Link(to: "clerk", open: Opened?.Id.Value)) { Finding = $"w{warning.Order}" };
    }
}
