namespace Safeboard.Web.Tests.Imports;

/// <summary>Minutes of a fictional board, with the defects that minutes have.</summary>
internal static class NorthmereMinutes
{
    public const string FileName = "Board minutes 14 May 2026.txt";

    public const string Text = """
        Northmere Safeguarding Children Partnership
        Minutes of the Board meeting
        Date: Thursday 14 May 2026
        Time: 9.30am to 12.30pm
        Venue: Council Chamber, Northmere

        Present:
        Patricia Dunne (PD) - Independent Chair
        Simon Carver (SC) - Director of Children's Services, Northmere Council
        Sarah Colley (SC) - Head of Safeguarding, Northmere Council
        Karim Mistry (KM) - Designated Nurse, Northmere Hospitals NHS Trust
        J. Marsh (JM) - Detective Superintendent, Wenshire Police
        Olivia Llewellyn (OL) - Chief Officer, Northmere Voluntary Action

        Apologies:
        Tom Ewart (TE) - Head of Probation, Wenshire Probation

        1. Welcome and apologies
        The Chair welcomed members to the meeting.

        2. Neglect strategy
        KM presented the first-year review of the neglect strategy. The Board AGREED that the strategy be extended to March 2028.
        KM to bring a plan for the remaining teams by 30 June 2026. AP01/26

        3. Multi-agency safeguarding hub
        SC reported that the hub had been open for a year.
        SC to bring staffing figures and repeat contacts to the next Board. AP02/26
        BR to raise the night duty rota with the ambulance trust as soon as possible. AP04/26

        4. Any other business
        OL thanked the youth panel for opening the meeting. Members can reach the youth panel at 01632 960555.
        OL to circulate the safer sleeping leaflet once printed. AP05/26

        5. Dates of next meetings
        Thursday 10 September 2026, 9.30am, Council Chamber
        """;
}
