using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Invitations;

public sealed record InvitationAnswered(string Name, Reply Reply, string? Deputy) : IFact
{
    public string Title => "Invitation answered";
    public string? Text => $"{Name}: {Reply.InWords.ToLowerInvariant()}{(Deputy is null ? "" : $", {Deputy} comes instead")}";
}

public sealed record InvitationStopped(string Name) : IFact
{
    public string Title => "Invitation taken back";
    public string? Text => Name;
}

/// <summary>Answers in words.</summary>
public static class ReplyWords
{
    extension(Reply reply)
    {
        public string InWords => reply switch { Reply.Coming => "Coming", Reply.Apologies => "Apologies", Reply.NotKnownYet => "Not known yet", _ => "Not answered" };
    }
}
