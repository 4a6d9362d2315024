using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Actions marked by a reference (AP34/17) that closes or leads the sentence with the task.</summary>
internal static class References
{
    public static void Find(ActionContext context)
    {
        var text = context.Text;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (context.Claimed.Holds(block.At)) continue;
            FindIn(context, i, block.At);
        }
    }

    private static void FindIn(ActionContext context, int index, TextSpan block)
    {
        var text = context.Text.Text;
        var from = block.Start;
        foreach (var reference in context.References.In(block))
        {
            var token = reference.At;
            if (token.End > block.End || token.Start < from) continue;
            if (context.IsClaimed(token)) { from = token.End; continue; }
            var begins = Begins(context, block, reference);
            if (Closes(text, block, reference) && !begins)
            {
                var scope = Spans.Trim(text, new(Behind(context, from, token), token.Start), "([");
                if (scope.Length < 12 && index > 0 && token.Start - block.Start < 4) scope = context.Text.Blocks[index - 1].At;
                if (scope.Length >= 12 && TaskWords.Pick(context.Text, AfterColon(context.Text, scope), more: s => s.End > scope.End - 4 && OwnerFinder.Leading(text, s, context.People) is not null ? 2.5 : 0) is { } sentence) Add(context, reference.Text, TaskWords.Core(context.Text, sentence), token, "closes", sentence);
                from = token.End;
            }
            else if (begins || Leads(text, block, reference))
            {
                var task = Spans.Trim(text, new(token.End, EndOf(text, token.End, block.End)), ":-–—. ");
                if (Spans.Words(context.Text.Of(task)) >= 3) Leading(context, reference.Text, new(task.Start, NextReference(context, reference, block.End)), task, token);
                from = task.End;
            }
        }
    }

    // "It puts people off. [A3] OB to ask them": behind a full stop and before a sentence that names who is to act, where the one before names nobody.
    private static bool Begins(ActionContext context, TextSpan block, PrintedReference reference)
    {
        var text = context.Text.Text;
        if (!reference.InBrackets || !BehindStop(text, block, reference.At) || reference.At.End + 10 > block.End) return false;
        var next = SentenceSplitter.Split(text, Spans.Trim(text, new(reference.At.End, block.End)))[0];
        var before = SentenceSplitter.Split(text, Spans.Trim(text, new(block.Start, reference.At.Start)))[^1];
        return OwnerFinder.Leading(text, next, context.People) is not null && OwnerFinder.Leading(text, before, context.People) is null && TaskWords.Strength(context.Text.Of(before)) < 2.5;
    }

    // What a marker has taken lies before the words that this reference closes.
    private static int Behind(ActionContext context, int from, TextSpan token)
    {
        foreach (var claimed in context.Claimed.Touching(new(from, token.Start)))
            if (claimed.Start >= from && claimed.End <= token.Start) return claimed.End;
        return from;
    }

    // "23/5/1 Look at all cases – OB, end June": the whole line up to the next reference, where somebody is named in it.
    // A board may number its minutes too: a title behind a reference is no task.
    private static void Leading(ActionContext context, string reference, TextSpan line, TextSpan task, TextSpan token)
    {
        if (Spans.Words(context.Text.Of(line)) <= 60 && TaskLine.Read(context, line) is { HasOwner: true } note)
            context.Add(InlineMarkers.Marked(context, reference, note.Owners, note.Due, $"The reference {reference} leads the sentence", 0.95), note.Task, token);
        else if (TaskWords.Strength(context.Text.Of(task)) > 0)
            Add(context, reference, task, token, "leads", task);
    }

    private static int NextReference(ActionContext context, PrintedReference reference, int end)
    {
        foreach (var next in context.References.In(new(reference.At.End, end))) return next.At.Start;
        return end;
    }

    private static void Add(ActionContext context, string reference, TextSpan task, TextSpan token, string how, TextSpan sentence) =>
        context.Add(new ActionReading { Ref = reference, Explicit = true, Confidence = 0.95, Why = $"The reference {reference} {how} the sentence" }, task, token, sentence);

    // Behind the end of a sentence or of the block, and before the next sentence: not a mention in mid-sentence.
    private static bool Closes(string text, TextSpan block, PrintedReference reference)
    {
        var token = reference.At;
        // "A7" alone may be anything: it has to stand behind a full stop or in brackets.
        if (!reference.InBrackets && !reference.Said && !reference.Text.AsSpan().ContainsAny('/', '-', '.') && !BehindStop(text, block, token)) return false;
        var before = token.Start - 1;
        while (before >= block.Start && char.IsWhiteSpace(text[before])) before--;
        if (before < block.Start) return block.Length - token.Length < 3 || AtEnd(text, block, token);
        if (AtEnd(text, block, token)) return !MentionedAfter(text, block, before);
        var next = token.End;
        while (next < block.End && (char.IsWhiteSpace(text[next]) || text[next] is '.')) next++;
        var sentence = char.IsUpper(text[next]) || text[next] is '(' or '“' or '‘' or '"';
        var stopped = text[before] is '.' or '?' or '!' or '”' or '"';
        return sentence && (stopped || token.End < block.End && text[token.End] == '.') && (text[next] != '(' || AtEnd(text, block, new(token.Start, text.IndexOf(')', next) is > 0 and var c ? c + 1 : token.End)));
    }

    private static bool BehindStop(string text, TextSpan block, TextSpan token)
    {
        var before = token.Start - 1;
        while (before >= block.Start && char.IsWhiteSpace(text[before])) before--;
        return before >= block.Start && text[before] is '.' or '?' or '!' or '”' or '"';
    }

    private static bool MentionedAfter(string text, TextSpan block, int before)
    {
        var tail = text[Math.Max(block.Start, before - 14)..(before + 1)];
        foreach (var word in (string[])[" see", " by", " as", " of", " with", " from", " to", " under", " and", " action", " Action", " replaces", "(see"])
            if (tail.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool AtEnd(string text, TextSpan block, TextSpan token) =>
        Spans.Trim(text, new(Math.Min(token.End, block.End), block.End), ".)]").Length == 0;

    // Behind "Task 4 –" a small letter may follow.
    private static bool Leads(string text, TextSpan block, PrintedReference reference)
    {
        var token = reference.At;
        if (token.Start > block.Start && Spans.Trim(text, new(block.Start, token.Start), reference.Said ? "•-–* .0123456789" : "•-–* ").Length > 0) return false;
        var next = token.End;
        while (next < block.End && text[next] is ' ' or ':' or '-' or '–' or '.') next++;
        return next < block.End && (char.IsUpper(text[next]) || reference.Said && char.IsLower(text[next]) && next > token.End + 1);
    }

    private static int EndOf(string text, int from, int limit) =>
        SentenceSplitter.Split(text, new(from, limit)) is [var first, ..] ? first.End : limit;

    // "… the following action was not in the log: The report is to be sent": the task stands behind the colon.
    private static TextSpan AfterColon(BoardText text, TextSpan scope)
    {
        var words = text.Of(scope);
        var colon = words.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || colon + 2 >= words.Length || !char.IsUpper(words[colon + 2]) || Spans.Words(words.AsSpan(colon + 2)) < 4) return scope;
        return words[..colon].Contains("action", StringComparison.OrdinalIgnoreCase) ? new(scope.Start + colon + 2, scope.End) : scope;
    }
}
