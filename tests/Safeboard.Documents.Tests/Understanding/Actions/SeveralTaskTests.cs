using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding.Actions;

/// <summary>Several tasks in one line, cell or bracket, each with its own owner.</summary>
public sealed class SeveralTaskTests
{
    private const string Two = "OB to send the leaflet out [OB]\nJM to tell the schools by 1 June [JM] 2015-06-01";

    [Theory]
    [InlineData("OB to send the leaflet out; JM to tell the schools by 1 June.")]
    [InlineData("Action: OB to send the leaflet out; JM to tell the schools by 1 June.")]
    [InlineData("Actions: OB to send the leaflet out / JM to tell the schools by 1 June.")]
    [InlineData("OB to send the leaflet out, and JM to tell the schools by 1 June.")]
    public void Parted_by_marks_before_owners(string words) => Minutes.Actions(words).ShouldBe(Two);

    [Fact]
    public void Two_owners_of_one_task_stay_together() => Minutes.Actions("Ann Reed and Omar Bell to agree the wording by 1 June.").ShouldBe("Ann Reed and Omar Bell to agree the wording by 1 June [Ann Reed|Omar Bell] 2015-06-01");

    [Theory]
    [InlineData("The plan is to be finished this summer. [Action: OB to lead; schools and Health to name a person each by 5 June]", "The plan is to be finished this summer [OB]\nschools and Health to name a person each by 5 June [schools|Health] 2015-06-05")]
    [InlineData("The family had not been told. (Action: OB to ask the trust to ring them, this week)", "OB to ask the trust to ring them, this week [OB] 2015-05-15")]
    [InlineData("Terms for the review need to be drafted. [Action: OB/JM; draft by 30 June]", "Terms for the review need to be drafted [OB|JM] 2015-06-30")]
    [InlineData("It should come on to the register. [Action: none – JM has added it]", "")]
    public void Brackets_with_tasks_and_dates_of_their_own(string words, string actions) => Minutes.Actions(words).ShouldBe(actions);

    [Theory]
    [InlineData("To do (OB with JM, by 5 June): mark up the form", "mark up the form [OB|JM] 2015-06-05")]
    [InlineData("Task: OB to mark up the form", "OB to mark up the form [OB]")]
    [InlineData("Feedback sheet: OB to write it up", "OB to write it up [OB]")]
    [InlineData("Action OB to collect the box", "OB to collect the box [OB]")]
    [InlineData("➤ OB + JM: match the lists (wk beginning 1 June)", "match the lists [OB|JM] 2015-06-01")]
    [InlineData("➤ Training dates – OB to fix them", "Training dates – OB to fix them [OB]")]
    [InlineData("➤ Decision: the profile comes twice a year", "")]
    public void Other_marks_of_a_task(string words, string actions) => Minutes.Actions(words).ShouldBe(actions);

    [Fact]
    public void A_tracker_without_heads() =>
        Minutes.Actions("Rolling actions\n\n1503-1 OB to name the version in use\tclosed – by e-mail\n1503-2 DF/JM to sort out the alerts\topen, revised date 5 June\n1501-7 All to return the forms\topen, two to come")
            .ShouldBe("1503-1 = OB to name the version in use [OB] Complete\n1503-2 = DF/JM to sort out the alerts [DF|JM] 2015-06-05\n1501-7 = All to return the forms [All]");

    [Fact]
    public void A_log_that_holds_more_than_actions() =>
        Minutes.Lines(Understood.Text("Action log of the Example Group\n\nNo\tType\tWhat\tWho\tBy when\tWhere it has got to\tShut on\nMeeting of 12 May 2015\tChair: Ann Reed\t\t\t\t\t\nE1\tAction\tRing the trust\tOB\twithin 2 weeks\tThey rang back\t\nE2\tDecision\tCharging turned down by two to one\t\t\t\t12/05/15\nE3\tAction\tBook the hall\tJM\t5 June\tBooked\t03/06/15\nE4\tAction\tAppoint a clerk\tDF\t5 June\tFolded into E1\t"))
            .ShouldBe("E1 = Ring the trust [OB] 2015-05-26\nE3 = Book the hall [JM] 2015-06-05 Complete\nE4 = Appoint a clerk [DF] 2015-06-05 Superseded");
}
