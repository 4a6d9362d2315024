using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Who came instead, where the entry of somebody who was away says so: "(rep: Jane Marsh)", "Jane Marsh attended in his place".</summary>
internal static partial class StandIns
{
    [GeneratedRegex(@"\b([Rr]epresented by|[Dd]eputi[sz]ed by|[Ss]ubstitut(ed by|e)|[Rr]ep(resentative)?\.?|[Dd]ep(uty)?\.?|[Ss]ub\.?|[Rr]eplaced by|[Ss]ent(?= [A-Z][a-z’'-]+ [A-Z])|in (his|her|their) (place|stead),?|for whom)\s*[:–-]?\s+(?=[A-Z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Before { get; }
    [GeneratedRegex(@"\G,?( \([^)]{2,40}\))? (to )?(sent (for|by) (him|her|them)|attend(ed|ing)?|deputi[sz](ed?|ing)|[Ss]tood in|standing in|came|represent(ed|ing)?|substitut(ed?|ing)|present|as (his|her|their|a)? ?(deputy|substitute|sub|rep)|instead|in (his|her|their) (place|stead)|on (his|her|their) behalf|for (him|her|them))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Behind { get; }

    public static AttendanceReading? Find(string text, TextSpan entry)
    {
        var own = PersonWords.NameEnd(text, entry);
        if (Before.Match(text, entry.Start, entry.Length) is { Success: true } before) return Named(text, before.Index + before.Length, entry.End);
        for (var at = own + 1; at < entry.End; at++)
        {
            if (!char.IsUpper(text[at]) || char.IsLetter(text[at - 1])) continue;
            var end = PersonWords.NameEnd(text, new(at, entry.End));
            if (end == at) continue;
            if (Behind.IsMatch(text, end)) return Named(text, at, entry.End);
            at = end;
        }
        return null;
    }

    /// <summary>Somebody who was away, and who came for them.</summary>
    public static List<AttendanceReading> For(AttendanceReading member, AttendanceReading deputy) =>
        [member with { Status = AttendanceStatus.Apologies }, deputy with { Status = AttendanceStatus.Deputy, DeputyFor = member.Name ?? member.Initials, Agency = deputy.Agency ?? member.Agency }];

    private static AttendanceReading? Named(string text, int at, int limit)
    {
        var end = PersonWords.NameEnd(text, new(at, limit));
        return end == at ? null : new() { Name = text[at..end].TrimEnd(), Status = AttendanceStatus.Deputy, At = new(at, end) };
    }
}
