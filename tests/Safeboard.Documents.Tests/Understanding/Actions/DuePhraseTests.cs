using Safeboard.Documents.Understanding.Dates;

namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class DuePhraseTests
{
    private static readonly MeetingDates Dates = new(new(2015, 5, 12), [new(2015, 7, 14), new(2015, 9, 15)]);

    [Theory]
    [InlineData("OB to send it by the next meeting.", "2015-07-14", "by the next meeting")]
    [InlineData("OB to bring it to the next Board.", "2015-07-14", "the next Board")]
    [InlineData("OB to bring it to the next Executive Group meeting.", "2015-07-14", "the next Executive Group meeting")]
    [InlineData("OB to send it by end of June.", "2015-06-30", "by end of June")]
    [InlineData("OB to send it by the end of June 2015.", "2015-06-30", "by the end of June 2015")]
    [InlineData("OB to send it end June.", "2015-06-30", "end June")]
    [InlineData("OB to send it by the end of the month.", "2015-05-31", "by the end of the month")]
    [InlineData("OB to send it within 8 weeks.", "2015-07-07", "within 8 weeks")]
    [InlineData("OB to send it within eight weeks of the meeting.", "2015-07-07", "within eight weeks")]
    [InlineData("OB to send it in two weeks’ time.", "2015-05-26", "in two weeks’ time")]
    [InlineData("OB to send it within a fortnight.", "2015-05-26", "within a fortnight")]
    [InlineData("OB to send it within 10 days.", "2015-05-22", "within 10 days")]
    [InlineData("OB to send it in the next three months.", "2015-08", "in the next three months")]
    [InlineData("OB to send it asap.", "asap", "asap")]
    [InlineData("OB to send it as soon as possible.", "asap", "as soon as possible")]
    [InlineData("OB to send it by 29.7.11.", "2011-07-29", "by 29.7.11")]
    [InlineData("OB to send it by Friday 5 June.", "2015-06-05", "by Friday 5 June")]
    [InlineData("OB to send it by Friday 5th June 2015.", "2015-06-05", "by Friday 5th June 2015")]
    [InlineData("OB to send it no later than 5 June.", "2015-06-05", "no later than 5 June")]
    [InlineData("OB to send it by close of play on 5 June.", "2015-06-05", "by close of play on 5 June")]
    [InlineData("OB to send it by noon on Friday 5 June.", "2015-06-05", "by noon on Friday 5 June")]
    [InlineData("OB to send it in June.", "2015-06", "in June")]
    [InlineData("OB to send it by early June.", "2015-06", "by early June")]
    [InlineData("OB to send it by June.", "2015-06", "by June")]
    [InlineData("OB to bring it to the September meeting.", "2015-09-15", "the September meeting")]
    [InlineData("OB to bring it to the Board in September.", "2015-09", "in September")]
    [InlineData("OB to send it before the end of July.", "2015-07-31", "before the end of July")]
    [InlineData("OB to send it immediately.", "immediate", "immediately")]
    [InlineData("OB to send it by Easter.", "2016-03-27", "by Easter")]
    [InlineData("OB to send it before Christmas.", "2015-12-25", "before Christmas")]
    [InlineData("OB to report quarterly.", "ongoing", "quarterly")]
    [InlineData("OB to report to each meeting.", "ongoing", "each meeting")]
    [InlineData("OB to send it by half term.", null, "by half term")]
    [InlineData("OB to send it by the summer.", null, "by the summer")]
    [InlineData("OB to send it this week.", null, "this week")]
    [InlineData("OB to send it in due course.", "not-stated", "in due course")]
    public void A_task_says_when(string task, string? norm, string words)
    {
        var due = DuePhrases.InTask(task, new(0, task.Length), Dates);
        due.ShouldNotBeNull();
        due.At.Of(task).ShouldBeOneOf(words, "to " + words, "the " + words, "to the " + words);
        if (norm is not null) due.Norm.ShouldBe(norm);
    }

    [Theory]
    [InlineData("30 June", "2015-06-30")]
    [InlineData("30/06", "2015-06-30")]
    [InlineData("30.6.15", "2015-06-30")]
    [InlineData("June", "2015-06")]
    [InlineData("June 15", "2015-06")]
    [InlineData("Jun-15", "2015-06")]
    [InlineData("Jun ’15", "2015-06")]
    [InlineData("06/2015", "2015-06")]
    [InlineData("End June", "2015-06-30")]
    [InlineData("Mid June", "2015-06")]
    [InlineData("Next meeting", "2015-07-14")]
    [InlineData("Next Board", "2015-07-14")]
    [InlineData("Next mtg", "2015-07-14")]
    [InlineData("July Board", "2015-07-14")]
    [InlineData("July mtg", "2015-07-14")]
    [InlineData("ASAP", "asap")]
    [InlineData("Ongoing", "ongoing")]
    [InlineData("On-going", "ongoing")]
    [InlineData("Immediate", "immediate")]
    [InlineData("2 weeks", "2015-05-26")]
    [InlineData("4 wks", "2015-06-09")]
    [InlineData("3 months", "2015-08")]
    [InlineData("Quarterly", "ongoing")]
    [InlineData("Tues 14 July", "2015-07-14")]
    [InlineData("Friday 5 June 2015", "2015-06-05")]
    [InlineData("tbc", null)]
    [InlineData("–", null)]
    public void A_column_says_when(string cell, string? norm) =>
        DuePhrases.InCell(cell, new(0, cell.Length), Dates)?.Norm.ShouldBe(norm);

    [Theory]
    [InlineData("OB to circulate the minutes of the meeting on 3 March.")]
    [InlineData("OB to check the figures from January.")]
    [InlineData("OB to review the May report.")]
    [InlineData("OB to send the guidance for 2014.")]
    [InlineData("OB to continue to report in a way that members may understand.")]
    [InlineData("OB to check the letter sent on 2 April 2015.")]
    [InlineData("OB to amend the minutes of the last meeting.")]
    public void A_date_of_something_else_is_no_due_date(string task) => DuePhrases.InTask(task, new(0, task.Length), Dates).ShouldBeNull();
}
