using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Who is to do which limb of the resolution above: "Action by: Director (ii); Designated Nurse (iii)".</summary>
internal static partial class LimbOwners
{
    /// <summary>How many blocks above the marker a resolution may reach.</summary>
    private const int Farthest = 14;

    [GeneratedRegex(@"\G[\s,;&]*(?:and\s+)?(?<o>[^;,()]{2,60}?)\s*\((?:limbs? |items? |no\.? )?(?<m>[ivx]{1,4}|[a-h]|\d{1,2})(?:\s*(?:,|&|and|-|–|to)\s*(?<m>[ivx]{1,4}|[a-h]|\d{1,2}))*\)\.?", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Pair { get; }
    [GeneratedRegex(@"(?:^|[\s;:,.])\(?(?<m>[ivx]{1,4}|[a-h]|\d{1,2})[).]\s+(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Mark { get; }

    /// <summary>True where the content names nothing but owners of limbs, and their limbs were found.</summary>
    public static bool Give(ActionContext context, int block, TextSpan content, TextSpan marker)
    {
        if (Pairs(context.Text.Of(content)) is not { Count: > 0 } pairs || !pairs.TrueForAll(p => OwnerFinder.AllOwners(p.Owner, context.People))) return false;
        var limbs = Above(context.Text, block, marker.Start);
        if (!pairs.TrueForAll(p => limbs.ContainsKey(p.Limb))) return false;
        foreach (var (owner, limb) in pairs)
            if (!context.IsClaimed(limbs[limb])) context.Add(InlineMarkers.Marked(context, null, OwnerWords.Split(owner, context.People), null, "“Action by” names who is to do this limb of the resolution", 0.9), TaskWords.Core(context.Text, limbs[limb]));
        context.Claimed.Add(content);
        return true;
    }

    private static List<(string Owner, string Limb)> Pairs(string words)
    {
        var pairs = new List<(string, string)>();
        var end = 0;
        for (var pair = Pair.Match(words); pair.Success; pair = pair.NextMatch())
        {
            foreach (Capture limb in pair.Groups["m"].Captures) pairs.Add((pair.Groups["o"].Value.Trim(), limb.Value));
            end = pair.Index + pair.Length;
        }
        return words.AsSpan(end).Trim(" .;,").Length == 0 ? pairs : [];
    }

    // The nearest limb of each mark, in its own paragraph or inside one.
    private static Dictionary<string, TextSpan> Above(BoardText text, int block, int limit)
    {
        var limbs = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        for (var i = block; i >= 0 && i > block - Farthest; i--)
        {
            var at = new TextSpan(text.Blocks[i].At.Start, Math.Min(text.Blocks[i].At.End, limit));
            if (at.Length <= 0) continue;
            if (i < block && text.Blocks[i].Kind == BlockKind.Heading) break;
            for (var mark = Mark.Match(text.Of(at)); mark.Success;)
            {
                var next = mark.NextMatch();
                var limb = Spans.Trim(text.Text, new(at.Start + mark.Index + mark.Length, next.Success ? at.Start + next.Index : at.End), " ;");
                if (limb.Length > 12) limbs.TryAdd(mark.Groups["m"].Value, limb);
                mark = next;
            }
        }
        return limbs;
    }
}
