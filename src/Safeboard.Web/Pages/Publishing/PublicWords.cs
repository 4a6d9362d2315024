using Microsoft.AspNetCore.Html;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Publishing;

/// <summary>Public minutes as a page shows them, and how it writes their texts: as they are, or with what stops them marked.</summary>
public sealed record MinutesShown(PublicContent Content, PublicNames Names, Func<string, IHtmlContent> Write)
{
    public IHtmlContent OrNotRecorded(string? text) => text is { Length: > 0 } ? Write(text) : new HtmlString("Not recorded");

    /// <summary>Number and title; of an item that is withheld our own words in place of the title.</summary>
    public IHtmlContent Heading(PublicItem item, string between)
    {
        var html = new HtmlContentBuilder();
        if (item.Number is { } number && number != item.Title) html.AppendHtml(Write(number)).Append(between);
        return item.WithheldBecause is null ? html.AppendHtml(Write(item.Title)) : html.Append(item.Title);
    }

    /// <summary>A paragraph, or an outcome with who owes it and by when.</summary>
    public IHtmlContent Said(PublicLine line)
    {
        var html = new HtmlContentBuilder().AppendHtml(Write(line.Text));
        if (line.Owner is { } owner) html.Append(" · ").AppendHtml(Write(owner));
        if (line.DueOn is { } day) html.Append($" · due {day.InWords}");
        else if (line.DuePhrase is { } phrase) html.Append(" · due “").AppendHtml(Write(phrase)).Append("”");
        return html;
    }
}

/// <summary>Words that the pages of publishing share.</summary>
internal static class PublicWords
{
    public static IReadOnlyList<(PublicNames Rule, string Name, string Looks)> Rules { get; } =
    [
        (PublicNames.RoleAndAgency, "Role and agency", "Head of Safeguarding (Northmere Council)"),
        (PublicNames.Initials, "Initials", "SC"),
        (PublicNames.AgencyOnly, "Agency only", "Northmere Council"),
        (PublicNames.AsWritten, "As the minutes have them", "Sarah Colley. Names of people who are not known here still stop the minutes"),
    ];

    /// <summary>How the public learns by what people are shown.</summary>
    public static string Shown(PublicNames rule) => rule switch
    {
        PublicNames.Initials => "People are shown by their initials.",
        PublicNames.AgencyOnly => "People are shown by their agency.",
        PublicNames.AsWritten => "People who sit on the board are named.",
        _ => "People are shown by their role or agency.",
    };

    /// <summary>“Minutes of the Board, 12 March 2026”.</summary>
    public static string Title(string group, DateOnly day) => $"Minutes of {(group.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? "" : "the ")}{group}, {day.InWords}";

    public static string ClassOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Action => "sb-k-action", OutcomeKind.Decision => "sb-k-decision", OutcomeKind.Challenge => "sb-k-challenge", OutcomeKind.KeyMessage => "sb-k-person", _ => "sb-k-next",
    };

    public static string Answer(StopChoice choice) => choice.Answer switch
    {
        StopAnswer.TakeOut => "taken out", StopAnswer.Keep => $"stays, because {choice.Words}", _ => $"replaced by “{choice.Words}”",
    };

    public static string FormatName(string format) => format switch { "pdf" => "PDF", "docx" => "Word", _ => "OpenDocument" };
}
