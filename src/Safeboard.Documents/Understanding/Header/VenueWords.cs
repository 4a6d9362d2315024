using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Header;

/// <summary>A venue without a label: a place in the line of the date, or after "held at" or "in".</summary>
internal static partial class VenueWords
{
    [GeneratedRegex(@"(?:\b(?:held )?(?:at|in|via|by|on) )?(?<v>(?:the )?(?:[A-Z][A-Za-z’'\-]* )*(?:Room|Boardroom|Annexe?|Gallery|Lounge|Tower|Depot|Abbey|Priory|Manor|Inn|Hall|Centre|Suite|Chambers?|Rooms|Hub|Parlour|Hospital|Academy|Court|Barn|Club|Pavilion|Stadium|Museum|Theatre|Mill|Exchange|Lodge|Mosque|Cathedral|Guildhall|Institute|Campus|Headquarters|House|School|College|Library|Teams|Zoom|Skype|Offices?|Building|Hotel|Church|Town Hall|Station|HQ|Headquarters)\b(?: [A-Z]?\d+[A-Z]?(?:\.\d+)?\b| [A-Z](?:\.\d+)?\b)?(?:,? [A-Z][A-Za-z’'\-]*(?: [A-Z0-9][A-Za-z0-9’'\-]*)*)*)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"\b([Bb]oard|[Gg]roup|[Pp]artnership|[Cc]ommittee|[Mm]embers|[Ww]e|[Ee]xecutive) met (at|in) (?<v>(the )?[A-Z][\w’'-]*( (of |and )?[A-Z][\w’'-]*)*)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex MetAt { get; }

    [GeneratedRegex(@"\b([Hh]eld|[Mm]eeting|[Mm]et|[Cc]onvened) (?<v>remotely|virtually|online|on-line|by (video ?|tele)conference|by (tele)?phone|by video( link)?)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Remote { get; }

    [GeneratedRegex(@"\b[Hh](?:eld|ELD) (?:[Aa]t|AT|[Ii]n|IN) (?<v>(?:[Tt]he |THE )?[A-Z][^.;:]{3,70}?)(?=,? (?:on|ON) (?:the |THE )?(?:[A-Z\d])|,? (?:at|AT|from|FROM) \d)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex HeldAt { get; }

    /// <summary>"The Board met at Example Hall with …": in the first paragraphs.</summary>
    public static HeaderValue? Told(BoardText text)
    {
        var match = MetAt.Match(text.Text, 0, Math.Min(text.Text.Length, 1200));
        if (!match.Success) match = Remote.Match(text.Text, 0, Math.Min(text.Text.Length, 1200));
        return match.Success ? new(match.Groups["v"].Value, new(match.Groups["v"].Index, match.Groups["v"].Index + match.Groups["v"].Length), 0.75, "The sentence that says where the meeting was") : null;
    }

    public static HeaderValue? Find(BoardText text, HeaderValue? date, int end)
    {
        if (date is null) return null;
        var from = text.Document.BlockAt(date.At.Start);
        for (var i = Math.Max(0, from - 1); i < text.Blocks.Count && i <= from + 2 && text.Blocks[i].At.Start < end; i++)
        {
            if (text.Blocks[i].At.Length > 240) continue;
            var match = HeldAt.Match(text.Of(text.Blocks[i])) is { Success: true } held ? held : Place.Match(text.Of(text.Blocks[i]));
            if (!match.Success) continue;
            var start = text.Blocks[i].At.Start + match.Groups["v"].Index;
            return new(match.Groups["v"].Value, new(start, start + match.Groups["v"].Length), 0.75, "A place in the line of the date");
        }
        return null;
    }
}
