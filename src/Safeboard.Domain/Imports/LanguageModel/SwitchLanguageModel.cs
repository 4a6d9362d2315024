using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports.LanguageModel;

/// <summary>From now on the text of documents goes to a language model.</summary>
public sealed record LanguageModelSwitchedOn(string Address, string Model) : IFact
{
    public string Title => "Language model switched on";
    public string Text => $"The text of documents goes to {Address} ({Model})";
}

/// <summary>From now on it goes nowhere.</summary>
public sealed record LanguageModelSwitchedOff : IFact
{
    public string Title => "Language model switched off";
    public string Text => "The text of documents goes nowhere";
}

/// <summary>Which language model a board asks, as it is typed.</summary>
public sealed record LanguageModelChoice(string Address, string Model, string Key, bool TextMayLeave);

/// <summary>Lets a language model read the board's documents too, or another one. Somebody has to say that the text may leave.</summary>
public sealed class SwitchOnLanguageModel(BoardDb db, ILanguageModels models, TimeProvider clock) : IOperation
{
    public async Task RunAsync(LanguageModelChoice choice, Viewer by, CancellationToken cancel)
    {
        var (address, model) = (Checked(choice.Address), choice.Model.Trim());
        if (model.Length is 0 or > 100) throw new RuleBrokenException(nameof(choice.Model), "Enter the name of the model, in 100 characters or fewer");
        if (!choice.TextMayLeave) throw new RuleBrokenException(nameof(choice.TextMayLeave), "Say that the text of documents may be sent to this address");
        var setting = await db.LanguageModelOf(by).SingleOrDefaultAsync(cancel);
        if (setting is null) db.Add(setting = new() { BoardId = by.BoardId, Address = address, Model = model });
        // The key of one endpoint is never sent to another.
        var kept = setting.Address == address ? setting.SealedKey : null;
        var key = choice.Key.Trim();
        (setting.Address, setting.Model, setting.SealedKey) = (address, model, key.Length > 0 ? models.Seal(key) : kept);
        db.Record(new LanguageModelSwitchedOn(address, model), new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Text leaves only by an encrypted road, or stays on this machine.</summary>
    private static string Checked(string written)
    {
        if (written.Trim() is not { Length: > 0 and <= 500 } address || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
            throw new RuleBrokenException("Address", "Enter the whole address, beginning with https://");
        return uri.Scheme == Uri.UriSchemeHttps || uri is { IsLoopback: true } && uri.Scheme == Uri.UriSchemeHttp
            ? address
            : throw new RuleBrokenException("Address", "The address must begin with https://, unless the model runs on the same machine as Safeboard");
    }
}

/// <summary>Ends it, and forgets address and key. What was proposed and accepted stays.</summary>
public sealed class SwitchOffLanguageModel(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Viewer by, CancellationToken cancel)
    {
        if (await db.LanguageModelOf(by).SingleOrDefaultAsync(cancel) is not { } setting) return;
        db.Remove(setting);
        db.Record(new LanguageModelSwitchedOff(), new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
