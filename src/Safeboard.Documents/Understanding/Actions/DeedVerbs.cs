using System.Collections.Frozen;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Words with which a task begins where it is put as an order: "Send the figures", "Draft a letter".</summary>
internal static class DeedVerbs
{
    private static readonly FrozenSet<string> Plain = Words("""
        add address adopt advise agree align alter amend analyse analyze appoint approach arrange ask assess assign attach attend begin bring build buy calculate call cancel canvass capture carry change chase check circulate
        clarify close collate collect combine commission communicate compare compile complete compose conduct confirm consider consult convene coordinate co-ordinate correct cost count create cut dedicate define deliver design determine develop
        devise disseminate discuss distribute divide do download draw embed encourage engage enquire ensure escalate establish evaluate examine expand explain explore extend feed fill finalise finalize find finish flag follow format formulate forward
        gather get give go hand hold identify implement improve include incorporate increase inform inquire insert instruct introduce investigate invite invoice issue join keep launch lay lead liaise locate look make map meet merge modify monitor move name negotiate
        nominate notify obtain offer open organise organize pass pick pilot place prepare present print prioritise produce progress promote propose provide publicise publish pull purchase pursue put raise re-audit re-issue re-run re-send read reconcile reconsider
        redraft refer refresh reinstate relaunch remind remove repeat replace reply request rerun resend resolve respond revise revisit rewrite ring roll scope secure seek select send separate set share show sign simplify speak specify start stop strengthen submit supply
        switch table take talk tell test thank track train trial try undertake upload verify visit widen withdraw work write
        """);

    /// <summary>Names of things as well: orders only where no "of" or "on" follows.</summary>
    private static readonly FrozenSet<string> OrThings = Words("audit benchmark book brief contact cover document draft email e-mail exhibit film focus list log note phone plan poll programme query record recruit report research review schedule summarise summarize support survey telephone update");

    private static readonly FrozenSet<string> BehindThings = Words("of on from for by to in at and & is was has not");

    /// <summary>True where the words begin with an order.</summary>
    public static bool Begin(ReadOnlySpan<char> words)
    {
        var end = EndOfWord(words, 0);
        if (end < 2) return false;
        var first = words[..end].ToString().ToLowerInvariant();
        if (Plain.Contains(first)) return true;
        return OrThings.Contains(first) && end + 1 < words.Length && words[end] == ' ' && EndOfWord(words, end + 1) is var next && next > end + 1 && !BehindThings.Contains(words[(end + 1)..next].ToString().ToLowerInvariant());
    }

    private static int EndOfWord(ReadOnlySpan<char> words, int at)
    {
        while (at < words.Length && (char.IsLetter(words[at]) || words[at] is '-' or '&')) at++;
        return at;
    }

    private static FrozenSet<string> Words(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
