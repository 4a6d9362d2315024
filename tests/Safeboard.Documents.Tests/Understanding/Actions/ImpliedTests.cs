using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class ImpliedTests
{
    [Theory]
    [InlineData("Omar Bell will circulate the slides after the meeting.", "Omar Bell will circulate the slides after the meeting [Omar Bell]")]
    [InlineData("OB will be leading on a new data set.", "OB will be leading on a new data set [OB]")]
    [InlineData("OB undertook to find out.", "OB undertook to find out [OB]")]
    [InlineData("OB offered to host the next workshop.", "OB offered to host the next workshop [OB]")]
    [InlineData("OB was asked to bring figures to the next meeting.", "OB was asked to bring figures to the next meeting [OB] 2015-07-14")]
    [InlineData("OB was happy to share the checklist and would send it to members.", "OB was happy to share the checklist and would send it to members [OB]")]
    [InlineData("OB has put himself forward to lead on training.", "OB has put himself forward to lead on training [OB]")]
    [InlineData("OB intends to produce a paper on neglect.", "OB intends to produce a paper on neglect [OB]")]
    [InlineData("OB confirmed that he would send the figures.", "OB confirmed that he would send the figures [OB]")]
    [InlineData("OB took an action to check the figures.", "OB took an action to check the figures [OB]")]
    [InlineData("OB is to check the figures with the trust.", "OB is to check the figures with the trust [OB]")]
    [InlineData("Members are requested to read the constitution.", "Members are requested to read the constitution [Members]")]
    [InlineData("Members agreed that the Board Manager should write to the trust.", "the Board Manager should write to the trust [the Board Manager]")]
    [InlineData("It was agreed for OB to write to the trust.", "It was agreed for OB to write to the trust [OB]")]
    [InlineData("The training sub group needs to agree a calendar of audits.", "The training sub group needs to agree a calendar of audits [The training sub group]")]
    [InlineData("The Board will write to the Minister.", "The Board will write to the Minister [The Board]")]
    [InlineData("A paper will be produced by the Business Unit and shared with members.", "A paper will be produced by the Business Unit and shared with members [the Business Unit]")]
    [InlineData("Invitations will be sent out to the chairs of the sub groups.", "Invitations will be sent out to the chairs of the sub groups []")]
    public void What_somebody_took_on_in_prose(string words, string action) => Minutes.Actions("The report was discussed at length. " + words).ShouldBe("? " + action);

    [Theory]
    [InlineData("Omar Bell had sent the figures in March.")]
    [InlineData("The leaflet was circulated to schools.")]
    [InlineData("Children will be safer where agencies work together.")]
    [InlineData("Dee Frost thought that the new law would lead to more referrals.")]
    [InlineData("Omar Bell said that the trust would not be able to attend.")]
    [InlineData("Agencies should always share information.")]
    [InlineData("If funding is found, Omar Bell will repeat the survey.")]
    [InlineData("The Chair asked whether schools would attend.")]
    [InlineData("The Board will recall that the figures rose last year.")]
    [InlineData("Ofsted will inspect the service in the autumn.")]
    [InlineData("Work with schools continues and will remain a priority.")]
    [InlineData("The Chair thanked Omar Bell, who will be leaving in June.")]
    [InlineData("OB had agreed to write to the trust, and this had been done.")]
    [InlineData("It is important for members to understand the data.")]
    [InlineData("The service is to be commended for its work.")]
    [InlineData("The aim is to reduce the number of repeat plans.")]
    [InlineData("The new duty will come into force in April.")]
    [InlineData("The course will take place on 3 June.")]
    [InlineData("The Board will be asked to approve the budget.")]
    [InlineData("A member asked who would pay for it.")]
    public void What_asks_nothing_of_anybody_here(string words) => Minutes.Actions("The report was discussed at length. " + words).ShouldBe("");

    [Fact]
    public void A_message_of_the_chair_promises_in_the_first_person() =>
        Minutes.Lines(Understood.Text("Key messages from the Chair\nExample Safeguarding Partnership, 12 May 2015\n\nNeglect\nWe heard about the audit of neglect. I shall write to every head teacher before the end of June.\n\nThank you\nI am grateful to all of you. I know that winter will be hard.\n\nAnn Reed\nIndependent Chair"))
            .ShouldBe("? I shall write to every head teacher before the end of June [Ann Reed] 2015-06-30");

    [Fact]
    public void A_report_tells_what_agencies_will_do() =>
        Minutes.Lines(Understood.Text("Report to the Example Safeguarding Adults Board\nReport of: Jane Marsh, Board Manager\nDate: 12 May 2015\n\nNeglect\nThe Board heard about the audit. The business managers of the two boards will draft a protocol by the end of June.\n\nTraining\nOmar Bell will be putting a workshop together. He will be setting up a group to plan it. The new guidance will change practice."))
            .ShouldBe("? The business managers of the two boards will draft a protocol by the end of June [The business managers of the two boards] 2015-06-30\n? Omar Bell will be putting a workshop together [Omar Bell]\n? He will be setting up a group to plan it [Omar Bell]");
}
