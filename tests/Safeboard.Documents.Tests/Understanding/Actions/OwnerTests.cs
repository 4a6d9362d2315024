namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class OwnerTests
{
    [Theory]
    [InlineData("OB/JM to meet.", "OB|JM")]
    [InlineData("OB & JM to meet.", "OB|JM")]
    [InlineData("OB, JM and DF to meet.", "OB|JM|DF")]
    [InlineData("Omar Bell and Jane Marsh to meet.", "Omar Bell|Jane Marsh")]
    [InlineData("Omar and Jane to meet.", "Omar|Jane")]
    [InlineData("Omar/Jane to meet.", "Omar|Jane")]
    [InlineData("O Bell to write a letter.", "O Bell")]
    [InlineData("Mr Bell to write a letter.", "Mr Bell")]
    [InlineData("All to check their lists.", "All")]
    [InlineData("ALL to check their lists.", "ALL")]
    [InlineData("All members to check their lists.", "All members")]
    [InlineData("All partner agencies to check their lists.", "All partner agencies")]
    [InlineData("Board members to check their lists.", "Board members")]
    [InlineData("Sub group chairs to check their lists.", "Sub group chairs")]
    [InlineData("The Chair to write a letter.", "The Chair")]
    [InlineData("Vice Chair to write a letter.", "Vice Chair")]
    [InlineData("Board Manager to write a letter.", "Board Manager")]
    [InlineData("The Head of Safeguarding to write a letter.", "The Head of Safeguarding")]
    [InlineData("Director of Children’s Services to write a letter.", "Director of Children’s Services")]
    [InlineData("Police to send the figures.", "Police")]
    [InlineData("Police and Health to send the figures.", "Police|Health")]
    [InlineData("Children’s Social Care to send the figures.", "Children’s Social Care")]
    [InlineData("The Quality Assurance Sub Group to send the figures.", "The Quality Assurance Sub Group")]
    [InlineData("CCG to send the figures.", "CCG")]
    [InlineData("Secretariat to send the figures.", "Secretariat")]
    [InlineData("Minute taker to send the figures.", "Minute taker")]
    [InlineData("Business Unit to send the figures.", "Business Unit")]
    [InlineData("Designated Doctor to send the figures.", "Designated Doctor")]
    [InlineData("Figures to be sent by the Business Unit.", "the Business Unit")]
    [InlineData("The Chair and Omar Bell to meet.", "The Chair|Omar Bell")]
    [InlineData("OB (with support from JM) to write a letter.", "OB|JM")]
    [InlineData("OB to write a letter with JM.", "OB")]
    [InlineData("OB to liaise with DF about the letter.", "OB")]
    public void Who_is_to_act_is_read_as_written(string task, string owners) =>
        string.Join("|", Minutes.Read("The report was received.\nAction: " + task).Actions.ShouldHaveSingleItem().Owner).ShouldBe(owners);

    [Theory]
    [InlineData("Omar Bell explained the delay. He agreed to send the figures to the unit.", "Omar Bell")]
    [InlineData("Jane Marsh presented the paper. She will circulate it after the meeting.", "Jane Marsh")]
    [InlineData("DF said that she would ring the trust.", "DF")]
    [InlineData("Police raised a concern. They will send the figures to the unit.", "Police")]
    [InlineData("It was agreed that OB and JM would draft a letter.", "OB|JM")]
    [InlineData("The Chair asked Omar Bell to send the figures.", "Omar Bell")]
    [InlineData("The Chair asked that OB send the figures to the unit.", "OB")]
    [InlineData("It was requested that OB ensure the figures are sent.", "OB")]
    public void A_pronoun_gives_the_person_it_stands_for(string words, string owners) =>
        string.Join("|", Minutes.Read(words).Actions.ShouldHaveSingleItem().Owner).ShouldBe(owners);
}
