using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding;

/// <summary>Items, their parts and who presents them, in the layouts that boards use.</summary>
public sealed class ItemLayoutTests
{
    private const string P = "The group talked about this at some length and heard what the members had to say.";

    [Theory]
    [InlineData("1 Welcome\n%\n2 Neglect\n%\n3 Any other business\n%", "1 Welcome; 2 Neglect; 3 Any other business")]
    [InlineData("1) Welcome\n%\n2) Neglect\n%\n3) Any other business\n%", "1 Welcome; 2 Neglect; 3 Any other business")]
    [InlineData("01/17 Welcome\n%\n02/17 Neglect\n%\n03/17 Any other business\n%", "01/17 Welcome; 02/17 Neglect; 03/17 Any other business")]
    [InlineData("16/23 Welcome\n%\n16/24 Neglect\n%\n16/25 Any other business\n%", "16/23 Welcome; 16/24 Neglect; 16/25 Any other business")]
    [InlineData("Item 1: Welcome\n%\nItem 2: Neglect\n%\nItem 3: Any other business\n%", "1 Welcome; 2 Neglect; 3 Any other business")]
    [InlineData("Item 1 – Welcome\n%\nItem 2 – Neglect\n%\nItem 3 – Any other business\n%", "1 Welcome; 2 Neglect; 3 Any other business")]
    [InlineData("Agenda Item 1\nWelcome\n%\nAgenda Item 2\nNeglect\n%\nAgenda Item 3\nAny other business\n%", "1 Welcome; 2 Neglect; 3 Any other business")]
    [InlineData("1.\nWelcome\n%\n2.\nNeglect\n%\n3.\nAny other business\n%", "1 Welcome; 2 Neglect; 3 Any other business")]
    [InlineData("A. Welcome\n%\nB. Neglect\n%\nC. Any other business\n%\nD. Close\n%", "A Welcome; B Neglect; C Any other business; D Close")]
    [InlineData("I. Welcome\n%\nII. Neglect\n%\nIII. Any other business\n%\nIV. Close\n%", "I Welcome; II Neglect; III Any other business; IV Close")]
    [InlineData("1.0 Welcome\n%\n2.0 Neglect\n%\n3.0 Any other business\n%", "1.0 Welcome; 2.0 Neglect; 3.0 Any other business")]
    [InlineData("1. WELCOME\n1.1 %\n1.2 %\n2. NEGLECT\n2.1 %\n3. CLOSE\n3.1 %", "1 WELCOME; 2 NEGLECT; 3 CLOSE")]
    [InlineData("1\tWelcome\t\n\t%\tAR\n2\tNeglect\t\n\t%\tOB\n3\tClose\t\n\t%\t", "1 Welcome; 2 Neglect; 3 Close")]
    [InlineData("1.\tWelcome\n%\n2.\tNeglect\n%\n3.\tClose\n%", "1 Welcome; 2 Neglect; 3 Close")]
    [InlineData("**Welcome**\n%\n**Neglect**\n%\n**Any other business**\n%", "Welcome; Neglect; Any other business")]
    [InlineData("WELCOME\n%\nNEGLECT STRATEGY\n%\nANY OTHER BUSINESS\n%", "WELCOME; NEGLECT STRATEGY; ANY OTHER BUSINESS")]
    [InlineData("Welcome and introductions\n%\nNeglect strategy\n%\nAny other business\n%", "Welcome and introductions; Neglect strategy; Any other business")]
    [InlineData("Minute 101 Welcome\n%\nMinute 102 Neglect\n%\nMinute 103 Close\n%", "101 Welcome; 102 Neglect; 103 Close")]
    public void Items_are_found_with_number_and_title(string text, string expected) =>
        string.Join("; ", Read(text).Items.Select(i => $"{i.Number} {i.Title}".Trim())).ShouldBe(expected);

    [Theory]
    [InlineData("2. Neglect strategy (Jane Marsh)", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy – Jane Marsh", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy - JM", "Neglect strategy", "JM")]
    [InlineData("2. Neglect strategy [JM/OB]", "Neglect strategy", "JM; OB")]
    [InlineData("2. Neglect strategy (JM, paper 2)", "Neglect strategy", "JM")]
    [InlineData("2. Neglect strategy – Jane Marsh, Designated Nurse", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy (Lead: Jane Marsh)", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy\nLead: Jane Marsh", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy\nPresented by: Jane Marsh and Omar Bell", "Neglect strategy", "Jane Marsh; Omar Bell")]
    [InlineData("2. Neglect strategy\nJane Marsh, Designated Nurse, presented the report.", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy\nThe report was presented by Jane Marsh.", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy\nThe Board received a report from Jane Marsh, Designated Nurse.", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy\nJM gave a verbal update on the work.", "Neglect strategy", "JM")]
    [InlineData("2. Neglect strategy\nMs Marsh introduced the paper.", "Neglect strategy", "Ms Marsh")]
    [InlineData("2. Neglect strategy\nThe Chair reported that a letter had come.", "Neglect strategy", "The Chair")]
    [InlineData("2. Neglect strategy\nJane Marsh and Omar Bell took the Board through the plan.", "Neglect strategy", "Jane Marsh; Omar Bell")]
    [InlineData("2. Neglect strategy\n2.1 Jane Marsh spoke to the paper which had been circulated.", "Neglect strategy", "Jane Marsh")]
    [InlineData("2. Neglect strategy – for decision", "Neglect strategy", "")]
    [InlineData("2. Neglect strategy (paper attached)", "Neglect strategy (paper attached)", "")]
    [InlineData("2. Neglect strategy (MASH)", "Neglect strategy (MASH)", "")]
    [InlineData("2. Neglect strategy\nJane Marsh asked when it would be ready.", "Neglect strategy", "")]
    public void Presenters_are_told_from_titles(string heading, string title, string presenters)
    {
        var item = Read($"Present: Ann Reed (Chair), Jane Marsh (JM), Omar Bell (OB)\n\n1. Welcome\n%\n{heading}\n%\n3. Close\n%").Items[1];
        (item.Title, string.Join("; ", item.Presenter)).ShouldBe((title, presenters));
    }

    [Theory]
    [InlineData("2.1 Training\n%\n2.2 Budget\n%", "2.1 Training; 2.2 Budget")]
    [InlineData("2.1.1 Training\n%\n2.1.2 Budget\n%", "2.1.1 Training; 2.1.2 Budget")]
    [InlineData("(a) Training\n%\n(b) Budget\n%", "a Training; b Budget")]
    [InlineData("a) Training\n%\nb) Budget\n%", "a Training; b Budget")]
    [InlineData("(i) Training\n%\n(ii) Budget\n%", "i Training; ii Budget")]
    [InlineData("**Training**\n%\n**Budget**\n%", "Training; Budget")]
    [InlineData("**Training:** %\n**Budget:** %", "Training; Budget")]
    [InlineData("2.1 Item 4 – Private fostering. %\n2.2 Item 7 – Bruising in young babies. %", "2.1 Item 4 – Private fostering; 2.2 Item 7 – Bruising in young babies")]
    [InlineData("2.1 Training: %\n2.2 Budget: %", "2.1 Training; 2.2 Budget")]
    [InlineData("2.1 Training – %\n2.2 Budget – %", "2.1 Training; 2.2 Budget")]
    [InlineData("2a. What it tells us\n%\n2b. Discussion\n%", "2a What it tells us; 2b Discussion")]
    [InlineData("2 (i) Private fostering. %\n2 (ii) Bus passes. %", "2 (i) Private fostering; 2 (ii) Bus passes")]
    [InlineData("Training – %\nPolicy and procedures – %\nE-safety – no report received.", "Training; Policy and procedures; E-safety")]
    [InlineData("Swine flu. %\nChristmas opening. %", "Swine flu; Christmas opening")]
    [InlineData("2.1 Taken as correct. %\n2.2 Of the five things promised: %", "2.1; 2.2")]
    [InlineData("2.1 LI 07: %\n2.2 LI 09: %", "2.1; 2.2")]
    [InlineData("Northmere: 2,260 contacts, 611 referrals, 30 of them again.\nElmbridge: 1,874 contacts, 702 referrals, 19 of them again.", "")]
    [InlineData("Jane: %\nOmar Bell: %", "")]
    [InlineData("Action: %\nPurpose: %\nOutcome: %\nRecommendation: %", "")]
    [InlineData("Q: %\nA: %", "")]
    [InlineData("Additional documents:\n%\nMinutes:\n%", "")]
    [InlineData("% They asked for:\n- more time;\n- more money.", "")]
    public void Parts_of_items_are_found(string body, string expected)
    {
        var item = Read($"1. Welcome\n%\n2. Matters arising\n{body}\n3. Close\n%\n4. Next\n%").Items[1];
        string.Join("; ", item.Subitems.Select(s => $"{s.Number} {s.Title}".Trim())).ShouldBe(expected);
    }

    [Fact]
    public void What_is_printed_in_every_item_of_a_form_is_no_part_of_one() =>
        Read("1. Welcome\n%\n2. Neglect\n**What we heard**\n%\n**So what**\n%\n3. Housing\n**What we heard**\n%\n**So what**\n%\n4. Training\n**What we heard**\n%\n**So what**\n%").Items.SelectMany(i => i.Subitems).ShouldBeEmpty();

    [Theory]
    [InlineData("Omar gave feedback from his visits to the front door.", "Omar")]
    [InlineData("2.1 Eve took us through the findings of the audit.", "Eve")]
    [InlineData("OB: 17 of 22 agencies have had a visit so far this year.", "OB")]
    [InlineData("OB and EH moderated. There were 18 children in the sample.", "OB/EH")]
    [InlineData("Introduced by OB. The sample was 15 children from two hospitals.", "OB")]
    [InlineData("OB, EH and TL. There were 36 addresses visited since October.", "OB/EH/TL")]
    [InlineData("Brought by\tOmar Bell, with Eve Hart\nPurpose\tFor decision", "Omar Bell/Eve Hart")]
    [InlineData("Ms Hart to present.\nThe report recorded 12 visits in the year.", "Ms Hart")]
    [InlineData("OB asked why the report was late. Nobody knew the reason.", "")]
    [InlineData("OB wondered about schools. The answer was not known.", "")]
    public void Who_brought_an_item_is_told_by_its_first_words(string body, string presenters) =>
        string.Join("/", Read($"1. Welcome\n%\n2. Neglect strategy\n{body}\n3. Close\n%\n4. Next\n%").Items[1].Presenter).ShouldBe(presenters);

    [Theory]
    [InlineData("1. Welcome\n%\n1. Buy tea\n2. Buy milk\n3. Buy bread\n2. Neglect\n%\n3. Close\n%", "1 Welcome; 2 Neglect; 3 Close")]
    [InlineData("1. Welcome\n%\n2. Neglect\n3 of the 12 children were seen in time.\n%\n3. Close\n%", "1 Welcome; 2 Neglect; 3 Close")]
    [InlineData("1 | Welcome\n%\n2 | Neglect\n%\n3 | Close\n%", "1 Welcome; 2 Neglect; 3 Close")]
    [InlineData("1 – Welcome\n%\n2 – Neglect\n%\n3 – Close\n%", "1 Welcome; 2 Neglect; 3 Close")]
    public void Numbers_in_lists_are_no_items(string text, string expected) =>
        string.Join("; ", Read(text).Items.Select(i => $"{i.Number} {i.Title}".Trim())).ShouldBe(expected);

    [Fact]
    public void An_agenda_table_gives_items_leads_and_titles()
    {
        var items = Understood.Text("Agenda of the Example Board\n\nNo.\tItem\tLead\tTime\n1.\tWelcome\tAnn Reed\t9.30\n2.\tNeglect strategy\tJM/OB\t9.40\n3.\tClose\tChair\t10.30").Items;
        items.Select(i => $"{i.Number} {i.Title} {string.Join("/", i.Presenter)}").ShouldBe(["1 Welcome Ann Reed", "2 Neglect strategy JM/OB", "3 Close Chair"]);
    }

    private static DocumentReading Read(string text) => Understood.Text("Minutes of the Example Board held on 8 April 2021\n\n" + text.Replace("\n", "\n\n", StringComparison.Ordinal).Replace("%", P, StringComparison.Ordinal));
}
