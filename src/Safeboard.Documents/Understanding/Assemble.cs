using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Decisions;
using Safeboard.Documents.Understanding.Header;
using Safeboard.Documents.Understanding.Items;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding;

/// <summary>Puts the findings of all stages together to one reading.</summary>
internal static class Assemble
{
    public static DocumentReading Run(
        BoardText whole, BoardText text, DocumentHeader header, IReadOnlyList<AttendanceReading> people, ItemOutline outline, ActionContext actions, IReadOnlyList<NextMeetingReading> next)
    {
        var top = text.Text[..Math.Min(text.Text.Length, 500)];
        var chair = header.Chair?.Text ?? people.Where(p => p.Status == AttendanceStatus.Chair).Select(p => p.Name ?? p.Initials ?? "The Chair").FirstOrDefault();
        var reading = new DocumentReading
        {
            Kind = DocumentKinds.Of(text, top, people.Count, actions.Actions.Count, outline.Items.Count, text.Tables.Sum(t => t.Rows.Count)),
            Title = header.Title?.Text,
            Body = header.Body?.Text,
            Date = header.Date,
            Start = header.Start,
            End = header.End,
            Venue = header.Venue?.Text,
            Chair = chair,
            Reference = header.Reference?.Text,
            Status = header.Status?.Text,
            Header = Places(text, header),
            Attendance = people,
            Items = outline.Items,
            Actions = actions.Actions,
            ForwardPlan = actions.ForwardPlan,
            Decisions = DecisionStage.Find(actions),
            Challenges = Challenges.ChallengeStage.Find(actions),
            Risks = Risks.RiskStage.Find(actions),
            Statistics = Figures.StatisticStage.Find(text, Understood(header, people, outline, next), Privacy.PersonalDataStage.Phones(text), Marked(actions)),
            Recommendations = Recommendations.RecommendationStage.Find(text),
            PersonalData = Privacy.PersonalDataStage.Find(whole, Named(people, outline, actions, chair)),
            NextMeetings = next,
            References = Mentions.MentionStage.Find(text),
            Text = whole.Text,
            Blocks = Blocks(whole, outline),
            Parts = whole.Document.Parts,
            Pages = whole.Document.Pages,
        };
        return Calibration.Confidence.Apply(reading) with { Warnings = [.. Checks.ClerkChecks.Find(text, reading), .. OtherParts(whole.Document)] };
    }

    // Where no figure is looked for.
    private static SpanSet Understood(DocumentHeader header, IReadOnlyList<AttendanceReading> people, ItemOutline outline, IReadOnlyList<NextMeetingReading> next)
    {
        var places = new SpanSet();
        places.AddRange([.. people, .. next, .. outline.Items]);
        if (header.DateText is { } date) places.Add(date.At);
        return places;
    }

    private static SpanSet Marked(ActionContext actions)
    {
        var places = new SpanSet();
        places.AddRange([.. actions.Actions.Where(a => a.Explicit)]);
        return places;
    }

    private static IEnumerable<ReadingWarning> OtherParts(DocumentText document)
    {
        if (document.Parts.Count < 2) yield break;
        var read = document.Parts.First(p => p.Read);
        var others = string.Join(", ", document.Parts.Where(p => !p.Read).Select(p => $"{p.Number} ({(p.Kind == "message" ? "the message itself" : p.Name)})"));
        yield return new ReadingWarning { Kind = "other-parts", Text = $"This is what {(read.Kind == "message" ? "the message itself" : $"the attachment {read.Name}")} says. The e-mail has other parts that can be read: {others}." };
    }

    private static IEnumerable<string> Named(IReadOnlyList<AttendanceReading> people, ItemOutline outline, ActionContext actions, string? chair) =>
        [.. people.Select(p => p.Name).OfType<string>(), .. actions.Actions.SelectMany(a => a.Owner).Select(o => o.Split(" (")[0]), .. outline.Items.SelectMany(i => i.Presenter), .. chair is null ? Array.Empty<string>() : [chair]];

    private static Dictionary<string, HeaderPlace> Places(BoardText text, DocumentHeader header)
    {
        var places = new Dictionary<string, HeaderPlace>(StringComparer.Ordinal);
        foreach (var (name, value) in (ReadOnlySpan<(string, HeaderValue?)>)
            [("title", header.Title), ("body", header.Body), ("date", header.DateText), ("start", header.TimeText), ("end", header.EndText), ("venue", header.Venue), ("chair", header.Chair), ("reference", header.Reference), ("status", header.Status)])
        {
            if (value is null) continue;
            places[name] = new HeaderPlace { At = value.At, Page = text.PageAt(value.At.Start), Confidence = value.Confidence, Why = value.Why };
        }
        return places;
    }

    private static List<BlockReading> Blocks(BoardText text, ItemOutline outline)
    {
        return [.. text.Blocks.Select(b => new BlockReading
        {
            Kind = b.Kind == BlockKind.Paragraph && outline.Items.Any(i => i.At is { Start: var start } && b.At.Start <= start && start < b.At.End) ? BlockKind.Heading : b.Kind,
            At = b.At,
            Page = b.Page,
            Table = b.InTable ? b.Table : null,
            Row = b.InTable ? b.Row : null,
            Column = b.InTable ? b.Column : null,
            Width = b.InTable && b.Width > 1 ? b.Width : null,
            Level = b.Kind == BlockKind.Paragraph ? 2 : b.Level,
        })];
    }
}
