using System.Globalization;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Sharing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Links;

/// <summary>Puts mails about returns into the outbox, each with an address of its own. Saves nothing.</summary>
public sealed class ReturnMails(BoardDb db, Outbox outbox, TimeProvider clock)
{
    /// <summary>Where a return is answered; the secret follows.</summary>
    public const string Path = "/returns/";

    /// <param name="about">The board and the campaign as respondents know them.</param>
    /// <returns>How many go out now; the others have no address.</returns>
    public int Add(IReadOnlyList<Return> returns, ReturnMail mail, (string Board, Campaign Campaign) about, Viewer by)
    {
        var written = returns.Select(r => (Return: r, To: mail.Part == LinkPart.SignOff ? r.Signer : r.Contact)).Where(r => r.To.Address is not null).ToList();
        if (written.Count == 0) return 0;
        Send([.. written.Select(one => Draft(one.Return, one.To, mail, about, by))], about.Campaign.AsSubject(), about.Campaign.Name, by);
        return written.Count;
    }

    /// <summary>A code that opens a device, to the address of the link.</summary>
    internal void AddCode(ReturnLink link, string code, string campaign, Viewer by)
    {
        var text = $"Dear {link.Name},\n\nYour code is {MessageText.SecretMark}. It works for {LinkDevice.CodeMinutes} minutes, on the device where you asked for it.\n\nIf you did not ask for a code, somebody else has your link. Tell the board office.\n";
        Send([new(MessageKind.ReturnCode, new(link.Name, link.Address), $"Your code: {campaign}", text) { Link = new("", code) }], new("return", link.ReturnId.Value), campaign, by);
    }

    /// <summary>What was sent in, for who answered it; once it is confirmed, for who confirmed it, too.</summary>
    internal void AddCopies(Return whole, (string Board, Campaign Campaign) about, Viewer by)
    {
        var drafts = new List<MessageDraft>();
        if (whole.Contact.Address is not null) drafts.Add(Draft(whole, whole.Contact, ReturnMail.Copy, about, by));
        if (whole.SignedOffAt is not null && whole.Signer.Address is not null) drafts.Add(Draft(whole, whole.Signer, ReturnMail.SignedCopy, about, by));
        if (drafts.Count > 0) Send(drafts, about.Campaign.AsSubject(), about.Campaign.Name, by);
    }

    /// <summary>An address for a colleague of who was asked.</summary>
    /// <param name="sections">What they answer, as <see cref="SharedSections"/> writes it; null for the whole return.</param>
    internal void AddShare(Return whole, Contact colleague, ShareMail mail, (string Board, Campaign Campaign) about, ReturnVisit from, string? sections)
    {
        var secret = CalendarSecret.New();
        db.Add(Link(whole, LinkPart.Answer, colleague, secret, from.Name, mail.IsHandedOver ? null : from.LinkId, sections));
        Send([new(MessageKind.ReturnShared, new(colleague.Name!, colleague.Address), ShareMail.TitleOf(about.Campaign), mail.Body(colleague.Name!, whole, about)) { Link = new(Path, secret) }], about.Campaign.AsSubject(), about.Campaign.Name, from.Viewer);
    }

    private MessageDraft Draft(Return to, Contact contact, ReturnMail mail, (string Board, Campaign Campaign) about, Viewer by)
    {
        var secret = CalendarSecret.New();
        db.Add(Link(to, mail.Part, contact, secret, by.Name));
        return new(mail.Kind, new(contact.Name ?? to.Name, contact.Address, to.PersonId), mail.Title(about.Campaign), mail.Body(to, contact, about)) { Link = new(Path, secret) };
    }

    private ReturnLink Link(Return to, LinkPart part, Contact contact, string secret, string madeBy, Id<ReturnLink>? givenBy = null, string? sections = null) => new()
    {
        Id = Id<ReturnLink>.New(clock), BoardId = to.BoardId, ReturnId = to.Id, Part = part, Name = contact.Name ?? to.Name, Address = contact.Address!,
        SecretHash = CalendarSecret.HashOf(secret), MadeAt = clock.UtcInstant, MadeBy = madeBy, GivenBy = givenBy, Sections = sections,
    };

    private void Send(IReadOnlyList<MessageDraft> drafts, Subject subject, string about, Viewer by)
    {
        var batch = outbox.Add(drafts, subject, about, by, unread: true);
        db.AddRange(batch.Messages.Select(message => SendMessageJob.For(by.BoardId, message, due: null, clock)));
    }
}

/// <summary>One kind of mail about a return.</summary>
public sealed record ReturnMail(MessageKind Kind, LinkPart Part, string Opening)
{
    /// <summary>The letter that asks for it.</summary>
    public static ReturnMail Invitation { get; } = new(MessageKind.ReturnInvitation, LinkPart.Answer, "asks {0} for “{1}”");

    public static ReturnMail Reminder { get; } = new(MessageKind.ReturnReminder, LinkPart.Answer, "still needs “{1}” of {0}");

    public static ReturnMail ToSignOff { get; } = new(MessageKind.ReturnSignOff, LinkPart.SignOff, "asks you to confirm “{1}” of {0}");

    public static ReturnMail Back { get; } = new(MessageKind.ReturnBack, LinkPart.Answer, "asks {0} to change “{1}”");

    /// <summary>What was sent in, for those who wrote it.</summary>
    public static ReturnMail Copy { get; } = new(MessageKind.ReturnCopy, LinkPart.Answer, "has “{1}” of {0}");

    /// <summary>The same for who confirmed it.</summary>
    public static ReturnMail SignedCopy { get; } = Copy with { Part = LinkPart.SignOff };

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    internal string Title(Campaign campaign) => Kind switch
    {
        MessageKind.ReturnReminder => $"Still needed: {campaign.Name}", MessageKind.ReturnSignOff => $"Please confirm: {campaign.Name}", MessageKind.ReturnBack => $"To be changed: {campaign.Name}", MessageKind.ReturnCopy => $"Your copy: {campaign.Name}", _ => campaign.Name,
    };

    /// <summary>The text as it is mailed; it can be read before anything is sent.</summary>
    public string Body(Return to, Contact contact, (string Board, Campaign Campaign) about)
    {
        var (campaign, due) = (about.Campaign, to.DueOn(about.Campaign.ClosesOn).ToString("dddd d MMMM yyyy", British));
        var lines = new List<string?>
        {
            $"Dear {contact.Name ?? to.Name},", $"{about.Board} {string.Format(British, Opening, to.Name, campaign.Name)}.", Kind == MessageKind.ReturnInvitation && campaign.About is { } subject ? $"It is about: {subject}" : null, Kind == MessageKind.ReturnInvitation ? campaign.Note : null, Kind == MessageKind.ReturnBack ? to.ChangesWanted : null,
            Kind == MessageKind.ReturnReminder && to.State == ReturnState.InProgress ? $"{to.Answered} of {to.Asked} questions are answered." : null,
            Kind == MessageKind.ReturnCopy ? CopyLine(to) : Part == LinkPart.SignOff ? "Read the answers and confirm them here. You need no account." : $"Please answer by {due}. You need no account: what you write is kept as you go, and you can come back.",
            MessageText.LinkMark, "The address is yours alone. When you open it for the first time, a code is sent to this mailbox.",
        };
        return string.Join("\n\n", lines.OfType<string>()) + "\n";
    }

    private static string CopyLine(Return to) => $"{to.SubmittedBy} sent it in on {CampaignFacts.Day(DateOnly.FromDateTime(BoardTime.InLondon(to.SubmittedAt!.Value)))}{(to.SignedOffBy is { } signed ? $", {signed} confirmed it" : "")}. Read the answers here, or download them as a Word or Excel file:";
}
