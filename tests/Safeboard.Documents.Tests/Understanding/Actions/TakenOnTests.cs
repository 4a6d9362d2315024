namespace Safeboard.Documents.Tests.Understanding.Actions;

/// <summary>What is somebody's task in prose, and what only sounds like one.</summary>
public sealed class TakenOnTests
{
    [Theory]
    [InlineData("OB is going to ring the trust about the rota.", "OB")]
    [InlineData("OB was to ring the trust about the rota.", "OB")]
    [InlineData("OB was instructed to ring the trust about the rota.", "OB")]
    [InlineData("OB has kindly consented to ring the trust about the rota.", "OB")]
    [InlineData("OB and JM have each agreed to ring the trust about the rota.", "OB|JM")]
    [InlineData("OB and JM undertook between them to ring the trust about the rota.", "OB|JM")]
    [InlineData("OB gave his word that the rota would be with members.", "OB")]
    [InlineData("OB said that he was willing to pilot the checklist.", "OB")]
    [InlineData("OB was late and she’ll circulate the rota again.", "OB")]
    [InlineData("OB offered to have a word with the trust about the rota.", "OB")]
    public void Taken_on(string words, string owners) => Minutes.Read(words).Actions.Select(a => string.Join("|", a.Owner)).ShouldBe([owners]);

    [Theory]
    [InlineData("The Board agreed to extend the contract for a year.")]
    [InlineData("Members agreed to close the completed actions.")]
    [InlineData("The overview report will be published once the inquest is over.")]
    [InlineData("New guidance will be consulted upon in the autumn.")]
    [InlineData("OB would welcome a county protocol on this.")]
    [InlineData("OB will be covering while the post is empty.")]
    [InlineData("OB was to get the tool on to one page. He has, and it went out.")]
    [InlineData("The Chair asked OB to explain the rise in the figures.")]
    [InlineData("OB asked what the Board would do about it.")]
    [InlineData("Members were asked to return their lanyards.")]
    [InlineData("The audit makes these recommendations to agencies:\n(a) that all agencies audit their records each year;\n(b) that Health write to the practices.")]
    public void Not_taken_on(string words) => Minutes.Actions(words).ShouldBe("");
}
