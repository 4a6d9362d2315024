namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class MarkerTests
{
    [Theory]
    [InlineData("Action: Omar Bell to send the figures by 1 June.", "Omar Bell to send the figures by 1 June [Omar Bell] 2015-06-01")]
    [InlineData("ACTION: OB to send the figures.", "OB to send the figures [OB]")]
    [InlineData("Action – OB to send the figures.", "OB to send the figures [OB]")]
    [InlineData("Action 4: OB to send the figures.", "Action 4 = OB to send the figures [OB]")]
    [InlineData("Action 2.1 – OB to send the figures.", "Action 2.1 = OB to send the figures [OB]")]
    [InlineData("Action point: OB to send the figures.", "OB to send the figures [OB]")]
    [InlineData("AP: OB to send the figures.", "OB to send the figures [OB]")]
    [InlineData("Action for OB: send the figures to the unit.", "send the figures to the unit [OB]")]
    [InlineData("Action (OB): send the figures to the unit.", "send the figures to the unit [OB]")]
    [InlineData("Action OB: send the figures to the unit.", "send the figures to the unit [OB]")]
    [InlineData("Action: Send the figures to the unit (OB/JM) by 1 June.", "Send the figures to the unit [OB|JM] 2015-06-01")]
    [InlineData("Action: Send the figures to the unit. Owner: Omar Bell. Due: 1 June 2015.", "Send the figures to the unit [Omar Bell] 2015-06-01")]
    [InlineData("Action: Send the figures to the unit – Lead: OB – By: 30/06/15", "Send the figures to the unit [OB] 2015-06-30")]
    [InlineData("Action: Send the figures to the unit. OB", "Send the figures to the unit [OB]")]
    [InlineData("Action: Send the figures to the unit OB/JM", "Send the figures to the unit [OB|JM]")]
    [InlineData("Action: OB – send the figures to the unit.", "send the figures to the unit [OB]")]
    [InlineData("Action: OB and JM will meet before the next meeting.", "OB and JM will meet before the next meeting [OB|JM] 2015-07-14")]
    [InlineData("Agreed action: Chair to write to the Minister.", "Chair to write to the Minister [Chair]")]
    [InlineData("Follow-up action: DI Frost to check the log.", "DI Frost to check the log [DI Frost]")]
    [InlineData("Action required: All members to check their lists.", "All members to check their lists [All members]")]
    public void A_marker_before_the_task(string line, string action) => Minutes.Actions("The report was received.\n" + line).ShouldBe(action);

    [Theory]
    [InlineData("Figures to be sent to the unit. Action: OB", "Figures to be sent to the unit [OB]")]
    [InlineData("Figures to be sent to the unit. (Action: OB/JM)", "Figures to be sent to the unit [OB|JM]")]
    [InlineData("Figures to be sent to the unit (Action: Omar Bell and Jane Marsh).", "Figures to be sent to the unit [Omar Bell|Jane Marsh]")]
    [InlineData("Figures to be sent to the unit. [Action 4: OB with support from JM]", "Action 4 = Figures to be sent to the unit [OB|JM]")]
    [InlineData("Figures to be sent to the unit. [Action 4, Omar Bell]", "Action 4 = Figures to be sent to the unit [Omar Bell]")]
    [InlineData("Figures to be sent to the unit. [OB to action]", "Figures to be sent to the unit [OB]")]
    [InlineData("Figures to be sent to the unit. ACTION OB", "Figures to be sent to the unit [OB]")]
    [InlineData("Figures to be sent to the unit. Action by OB", "Figures to be sent to the unit [OB]")]
    [InlineData("Figures to be sent to the unit.\nAction: OB", "Figures to be sent to the unit [OB]")]
    [InlineData("Figures to be sent to the unit.\nACTION OB by 1 June", "Figures to be sent to the unit [OB] 2015-06-01")]
    [InlineData("Figures to be sent to the unit. Action: OB by 1 June 2015", "Figures to be sent to the unit [OB] 2015-06-01")]
    [InlineData("Figures to be sent to the unit. Action: OB (by 1 June)", "Figures to be sent to the unit [OB] 2015-06-01")]
    [InlineData("Figures to be sent to the unit. (Action: Board Manager)", "Figures to be sent to the unit [Board Manager]")]
    [InlineData("Figures to be sent to the unit. (Action – All)", "Figures to be sent to the unit [All]")]
    public void A_marker_behind_the_task_with_the_owner_alone(string line, string action) => Minutes.Actions("The report was received.\n" + line).ShouldBe(action);

    [Fact]
    public void Entries_under_a_marker_of_their_own_line_are_actions() =>
        Minutes.Actions("The report was received.\nActions:\n• OB to send the figures\n• JM to ring the trust by 1 June\n• All members to read it")
            .ShouldBe("OB to send the figures [OB]\nJM to ring the trust by 1 June [JM] 2015-06-01\nAll members to read it [All members]");

    [Fact]
    public void An_owner_labelled_in_the_cell_beside_the_task_is_its_owner() =>
        Minutes.Actions("Action: Send the figures to every school\tOwner: OB\nAction: Bring the plan to the next meeting\tOwner: DF")
            .ShouldBe("Send the figures to every school [OB]\nBring the plan to the next meeting [DF] 2015-07-14");

    [Fact]
    public void Several_tasks_behind_one_marker_are_several_actions() =>
        Minutes.Actions("The report was received.\nActions: OB to send the figures. JM to ring the trust.")
            .ShouldBe("OB to send the figures [OB]\nJM to ring the trust [JM]");

    [Theory]
    [InlineData("Action: none required")]
    [InlineData("Action: None at this stage.")]
    [InlineData("Actions: no further action needed")]
    [InlineData("Action: N/A")]
    [InlineData("Action: To note")]
    [InlineData("Action: for information only")]
    [InlineData("Actions: Dee Frost, Project Officer")]
    [InlineData("Action: agenda item 10th July")]
    [InlineData("Action: Add to forward plan for September.")]
    [InlineData("Action: Report approved.")]
    [InlineData("Action: complete")]
    [InlineData("The action plan: members received it.")]
    [InlineData("Actions from last meeting")]
    [InlineData("Police action: the force had raided two addresses.")]
    public void What_stands_under_a_marker_and_is_no_task(string line) => Minutes.Actions("The report was received.\n" + line).ShouldBe("");
}
