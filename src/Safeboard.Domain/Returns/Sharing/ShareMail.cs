using Safeboard.Domain.Communications;
using Safeboard.Domain.Returns.Campaigns;

namespace Safeboard.Domain.Returns.Sharing;

/// <summary>The mail to a colleague who is to answer a return, or a part of it.</summary>
/// <param name="From">Who asks them.</param>
/// <param name="Sections">The titles of what they are given; empty for the whole return.</param>
/// <param name="IsHandedOver">They answer in the place of who asks them.</param>
internal sealed record ShareMail(string From, IReadOnlyList<string> Sections, string? Note, bool IsHandedOver)
{
    public static string TitleOf(Campaign campaign) => $"Please help to answer: {campaign.Name}";

    public string Body(string name, Return whole, (string Board, Campaign Campaign) about)
    {
        var what = $"“{about.Campaign.Name}” of {whole.Name}, which {about.Board} has asked for";
        var lines = new[]
        {
            $"Dear {name},", IsHandedOver ? $"{From} has handed over to you {what}. You answer it from now on." : $"{From} asks you to help answer {what}.",
            Sections.Count == 0 ? null : "You are asked for:\n" + string.Join('\n', Sections.Select(s => $"- {s}")), Note is null ? null : $"{From} writes:\n{Note}",
            $"Please answer by {CampaignFacts.Day(whole.DueOn(about.Campaign.ClosesOn))}. You need no account: what you write is kept as you go, and you can come back.", MessageText.LinkMark,
            "The address is yours alone. When you open it for the first time, a code is sent to this mailbox.",
        };
        return string.Join("\n\n", lines.OfType<string>()) + "\n";
    }
}
