using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding.Dates;

namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class RelativeDueTests
{
    // Tuesday 12 May 2015.
    private static readonly MeetingDates Dates = new(new(2015, 5, 12), [new(2015, 7, 14), new(2015, 9, 15)]);

    [Theory]
    [InlineData("OB to send it by Friday week.", "2015-05-22")]
    [InlineData("OB to send it Monday fortnight.", "2015-06-01")]
    [InlineData("OB to send it a week on Thursday.", "2015-05-21")]
    [InlineData("OB to send it a fortnight from today.", "2015-05-26")]
    [InlineData("OB to send it three weeks from now.", "2015-06-02")]
    [InlineData("OB to send it within ten days of the meeting.", "2015-05-22")]
    [InlineData("OB to ring him this week.", "2015-05-15")]
    [InlineData("OB to ring him by the end of next week.", "2015-05-22")]
    [InlineData("OB to draft it over the weekend.", "2015-05-16")]
    [InlineData("OB to ring him that afternoon.", "2015-05-12")]
    [InlineData("OB to bring it next time.", "2015-07-14")]
    [InlineData("OB to send it by 24th.", "2015-05-24")]
    [InlineData("OB to start it with effect from 1 June.", "2015-06-01")]
    [InlineData("OB to send it by cop on 29 May.", "2015-05-29")]
    [InlineData("OB to send it by end of Q1.", "2015-06-30")]
    [InlineData("OB to visit before the summer holidays.", "2015-07")]
    [InlineData("OB to visit when term starts, by start of term.", "2015-09")]
    [InlineData("OB to visit before the schools go back.", "2015-09")]
    [InlineData("OB to visit before autumn half term.", "2015-10")]
    [InlineData("OB to bring it to the July QAG.", "2015-07-14")]
    [InlineData("OB to see the group once a term.", "ongoing")]
    [InlineData("OB to report to every Board.", "ongoing")]
    public void Days_counted_from_the_meeting(string task, string norm) => DuePhrases.InTask(task, new(0, task.Length), Dates)?.Norm.ShouldBe(norm);

    [Theory]
    [InlineData("OB to find out who holds the monthly figures.")]
    [InlineData("OB to add it to the 36 week check.")]
    public void What_only_looks_like_a_date(string task) => DuePhrases.InTask(task, new(0, task.Length), Dates).ShouldBeNull();

    [Theory]
    [InlineData("OB to put the rota to the health group (June) and report back.", "OB to put the rota to the health group (June) and report back [OB] 2015-06")]
    [InlineData("OB to work up the post, costs back 11/6", "OB to work up the post, costs back 11/6 [OB] 2015-06-11")]
    [InlineData("OB to draw up a paper on cover. For the full meeting in July.", "OB to draw up a paper on cover [OB] 2015-07")]
    [InlineData("OB to book the hall. Deadline: 5 June", "OB to book the hall [OB] 2015-06-05")]
    public void A_date_that_stands_beside_the_task(string words, string action) => Minutes.Actions(words).ShouldBe(action);
}
