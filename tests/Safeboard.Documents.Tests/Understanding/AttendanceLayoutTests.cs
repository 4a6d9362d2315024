using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding;

/// <summary>Who was there, in the layouts that boards use.</summary>
public sealed class AttendanceLayoutTests
{
    private const string Items = "\n\n1. Welcome\nThe Chair opened the meeting.\n\n2. Next\nText.";
    private const string Three = "Ann Reed chair; Omar Bell present; Jane Marsh apologies";

    [Theory]
    [InlineData("Present\nAnn Reed (AR) Independent Chair\nOmar Bell (OB) Head of Service, Example Police\n\nApologies\nJane Marsh (JM) Designated Nurse", Three)]
    [InlineData("Present: Ann Reed (Chair), Supt Omar Bell and Cllr Eve Hart. Apologies: Dr Jane Marsh.", "Ann Reed chair; Supt Omar Bell present; Cllr Eve Hart present; Dr Jane Marsh apologies")]
    [InlineData("Present: Ann Reed (in the chair), Omar Bell; apologies from Jane Marsh", Three)]
    [InlineData("Attendance: Ann Reed (Chair), Omar Bell\nApologies for absence: Jane Marsh", Three)]
    [InlineData("Attendees: Ann Reed – Chair; Omar Bell – Police (by Teams); Eve Hart – Health (via Zoom)", "Ann Reed chair; Omar Bell present; Eve Hart present")]
    [InlineData("In the Chair: Ann Reed\nMembers present: Omar Bell (Police), Eve Hart (Health)\nOfficers in attendance: Tom Lowe (Clerk)\nApologies for absence: Jane Marsh", "Ann Reed chair; Omar Bell present; Eve Hart present; Tom Lowe minutes; Jane Marsh apologies")]
    [InlineData("PRESENT:\nIndependent Chair – Ann Reed\nPolice – DCI Omar Bell\nAPOLOGIES:\nHealth – Dr Jane Marsh", "Ann Reed chair; DCI Omar Bell present; Dr Jane Marsh apologies")]
    [InlineData("Present:\nExample Council: Ann Reed (Chair), Eve Hart\nPolice: Omar Bell\nHealth: Jane Marsh", "Ann Reed chair; Eve Hart present; Omar Bell present; Jane Marsh present")]
    [InlineData("Present:\nExample Council\nAnn Reed (Chair)\nEve Hart\nExample Police\nOmar Bell\n\nApologies:\nExample Health Trust\nJane Marsh", "Ann Reed chair; Eve Hart present; Omar Bell present; Jane Marsh apologies")]
    [InlineData("Present\nIndependent\nAnn Reed Chair (AR)\nExample Council – Housing\nOmar Bell Housing Needs Manager (OB)\nEve Hart Beacon Families (EH) – to item 6 only\nTom Lowe Principal Officer (TL) – for Lee Ash\nProbation\nNo representative\nVoluntary sector\nElla Frost minute taker (EF)\n\nApologies: Jane Marsh", "Ann Reed chair; Omar Bell present; Eve Hart present; Tom Lowe deputy; Ella Frost minutes; Jane Marsh apologies")]
    [InlineData("Present\nAnn Reed\nOmar Bell\nEve Hart Detective Sergeant Lee Ash\nTom Lowe\nAR Independent Chair\nOB Example Police\nEH Designated Nurse\nTL Board Administrator (Minutes)", "Ann Reed chair; Omar Bell present; Eve Hart present; Detective Sergeant Lee Ash present; Tom Lowe minutes")]
    [InlineData("Board members:\n\nAnn Reed\nIndependent Chair\n\nOmar Bell\nExample Police\n\nApologies:\n\nJane Marsh\nExample Probation", Three)]
    [InlineData("Present: 3 members\nAnn Reed (Chair); Omar Bell (Police, until 11am)\nApologies: Jane Marsh", Three)]
    [InlineData("Members in attendance\nReed, Ann (Chair)\nBell, Omar (Police)\nMembers absent\nMarsh, Jane (Health)", "Ann Reed chair; Omar Bell present; Jane Marsh absent")]
    [InlineData("Attendance\nAnn Reed, Head of Service (Chair), Example Council\nOmar Bell, Police\nJane Marsh – apologies", Three)]
    [InlineData("Present: Ann R (Chair), Omar B, Police; Eve H (Health)\nApologies: Jane M", "Ann R chair; Omar B present; Eve H present; Jane M apologies")]
    [InlineData("Present:\nAnn Reed (Chair)\nArea Manager Omar Bell (Fire and Rescue)\nTemporary Chief Supt Eve Hart, Police\nBill Marsh, Lay Member\nRob Senior, Health", "Ann Reed chair; Omar Bell present; Temporary Chief Supt Eve Hart present; Bill Marsh present; Rob Senior present")]
    [InlineData("Who was there\nIn the chair: Ann Reed (Head of Service), for Jane Marsh\nPolice: Omar Bell\nHealth: Eve Hart, Nurse. Ella Frost, sexual health service, on behalf of Tom Lowe\nJane Marsh and Tom Lowe had given their apologies.", "Ann Reed chair; Omar Bell present; Eve Hart present; Ella Frost deputy; Jane Marsh apologies; Tom Lowe apologies")]
    [InlineData("Present: Ann Reed (Chair)\nAlso there Tom Lowe (TL) Business Manager; Lee Ash (LA) notes", "Ann Reed chair; Tom Lowe in-attendance; Lee Ash minutes")]
    [InlineData("Present: AR (Chair), OB, EH (notes)\nApologies: JM", "AR chair; OB present; EH minutes; JM apologies")]
    [InlineData("Present: Ann (Chair), Omar, Eve\nApologies: Jane, Tom", "Ann chair; Omar present; Eve present; Jane apologies; Tom apologies")]
    [InlineData("Present:\nAnn Reed, Independent Chair\nElla Frost, Social Worker (for Omar Bell)\nTom Lowe, Nurse, on behalf of Jane Marsh\nVacancy, Lay Member\nTBC – Education", "Ann Reed chair; Ella Frost deputy; Tom Lowe deputy")]
    [InlineData("Present:\nAnn Reed (Chair)\nOmar Bell representing Example Police\nEve Hart rep. Health\n\nApologies received:\nJane Marsh", "Ann Reed chair; Omar Bell present; Eve Hart present; Jane Marsh apologies")]
    [InlineData("Chair: Ann Reed\nMinutes: Tom Lowe\nPresent: Omar Bell, Eve Hart\nApologies: None", "Ann Reed chair; Tom Lowe minutes; Omar Bell present; Eve Hart present")]
    [InlineData("Chaired by: Ann Reed\nAttended by: Omar Bell, Eve Hart\nNotes taken by Tom Lowe", "Ann Reed chair; Tom Lowe minutes; Omar Bell present; Eve Hart present")]
    [InlineData("Sederunt: Ann Reed (Chair); Omar Bell, Police; Eve Hart, Health\nApologies: Jane Marsh", "Ann Reed chair; Omar Bell present; Eve Hart present; Jane Marsh apologies")]
    [InlineData("Present:\nRev. Ann Reed, Chair\nOmar Bell, Police [by phone]\nEve Hart, Health (items 1–4 only)\nIn attendance:\nTom Lowe, Data Analyst (item 3)\nMinute taker: Lee Ash", "Rev. Ann Reed chair; Omar Bell present; Eve Hart present; Tom Lowe in-attendance; Lee Ash minutes")]
    [InlineData("Those present:\nMs A. Reed (Chair)\nMr O Bell\nApologies:\nDr J Marsh", "Ms A. Reed chair; Mr O Bell present; Dr J Marsh apologies")]
    [InlineData("Invited: Tom Lowe (presenter)\nPresent: Ann Reed (Chair) and Omar Bell", "Tom Lowe in-attendance; Ann Reed chair; Omar Bell present")]
    [InlineData("Members Present\nAnn Reed\tChair\nOmar Bell\tPolice\n\nApologies\nJane Marsh\tHealth", Three)]
    [InlineData("Attendees (3): Ann Reed (Chair), Omar Bell, Eve Hart", "Ann Reed chair; Omar Bell present; Eve Hart present")]
    [InlineData("Present (in person): Ann Reed (Chair), Omar Bell\nPresent (online): Eve Hart\nApologies for absence – Jane Marsh", "Ann Reed chair; Omar Bell present; Eve Hart present; Jane Marsh apologies")]
    [InlineData("Members present:\n1. Ann Reed, Chair\n2. Omar Bell, Police\nApologies:\n1. Jane Marsh, Health", Three)]
    [InlineData("Present:\nAnn REED, Independent Chair\nOmar BELL, Police", "Ann REED chair; Omar BELL present")]
    [InlineData("Attended\nAR\tAnn Reed\tIndependent Chair\nOB\tOmar Bell\tPolice", "Ann Reed chair; Omar Bell present")]
    [InlineData("PRESENT Ann Reed (Chair)\n\nOmar Bell\n\nAPOLOGIES Jane Marsh", Three)]
    [InlineData("Present: All members as listed below\nAnn Reed – Independent Chair\nOmar Bell – Police", "Ann Reed chair; Omar Bell present")]
    [InlineData("There: Ann Reed (chair, Head of Service), Omar Bell (Police)\nBy phone: Eve Hart, Health\nSorry not to be there: Jane Marsh", "Ann Reed chair; Omar Bell present; Eve Hart present; Jane Marsh apologies")]
    [InlineData("Who came: Ann Reed (Chair), Omar Bell\nUnable to attend: Jane Marsh (Health), on leave", Three)]
    [InlineData("Round the table: Ann Reed (Chair); Omar Bell\nOn Teams: Eve Hart\nCould not make it: Jane Marsh", "Ann Reed chair; Omar Bell present; Eve Hart present; Jane Marsh apologies")]
    [InlineData("Members taking part: Ann Reed (Chair); Omar Bell\nOfficers: Tom Lowe, Lead Officer; Lee Ash, note\nRegrets: Jane Marsh", "Ann Reed chair; Omar Bell present; Tom Lowe in-attendance; Lee Ash minutes; Jane Marsh apologies")]
    [InlineData("Present\nAnn Reed (chair)\nAR\nExample Council\nD.I. Omar Bell\nOB\nPolice CAIU\nEve Hart\nEH\nClerk (mins)\n\nApologies:\nJane Marsh", "Ann Reed chair; D.I. Omar Bell present; Eve Hart minutes; Jane Marsh apologies")]
    [InlineData("PRESENT: Professor Ann Reed (in the Chair); Councillors Mrs. E. Hart and O. Bell; Dr. Jane Marsh (Health) and Mr. T. Lowe (Police)", "Professor Ann Reed chair; Mrs. E. Hart present; O. Bell present; Dr. Jane Marsh present; Mr. T. Lowe present")]
    [InlineData("MEMBER INITIAL ROLE\nAnn Reed AR Head of Service, Example Council (subgroup chair)\nOmar Bell OB Inspector, Police\nTom Lowe TL Officer (taking notes)", "Ann Reed chair; Omar Bell present; Tom Lowe minutes")]
    [InlineData("Name Title Representing\nAnn Reed (AR) Chair Independent\nApols Jane Marsh (JM) Nurse Health\nOmar Bell (OB) Inspector Police", Three)]
    [InlineData("Present: Ann Reed (Chair), Omar Bell\nApologies: Jane Marsh, Health (Eve Hart attending in her place); Tom Lowe (rep: Lee Ash)", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart deputy; Tom Lowe apologies; Lee Ash deputy")]
    [InlineData("Chair: Supt Ann Reed\nPresent: Ann Reed (Chair), Omar Bell\nApologies were intimated on behalf of Jane Marsh (Health; nobody came for her)", "Supt Ann Reed chair; Omar Bell present; Jane Marsh apologies")]
    [InlineData("Tuesday 8 April 2021, 2pm, Teams. Chair: Ann Reed. Notes: Tom Lowe.\n\nPresent: Omar Bell, Eve Hart", "Ann Reed chair; Tom Lowe minutes; Omar Bell present; Eve Hart present")]
    [InlineData("Present: Ms A. Reed (Council) – in the Chair Mr O. Bell (Police) Dr J. Marsh (Health)", "Ms A. Reed chair; Mr O. Bell present; Dr J. Marsh present")]
    [InlineData("Present:\nAnn Reed, Council\nOmar Bell, Police\n\nApologies:\nJane Marsh (Health). Eve Hart (Schools) – on leave. Tom Lowe sent his apologies.\n\nAnn Reed chaired.", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart apologies; Tom Lowe apologies")]
    [InlineData("Convener: Ann Reed\nSederunt: Omar Bell; Eve Hart\nObserving: Tom Lowe", "Ann Reed chair; Omar Bell present; Eve Hart present; Tom Lowe in-attendance")]
    [InlineData("Members in attendance:\nIndependent Chair - Ann Reed\nExample Council - Omar Bell (Director of Children's Services), Eve Hart (Head of Service, Safeguarding)\nExample CCG - Dr Amit Sood (Designated Doctor), Jane Marsh (Designated Nurse)\nExample Police - DCI Tom Lowe (representing Supt Lee Ash)\nProbation Service - no representative\nSchools - Una Key (secondary heads), vacancy (primary heads)", "Ann Reed chair; Omar Bell present; Eve Hart present; Dr Amit Sood present; Jane Marsh present; DCI Tom Lowe deputy; Una Key present")]
    [InlineData("PRESENT        Ann Reed (AR)      Chair, Independent\n               Omar Bell (OB)     Example Police\n               Eve Hart (EH)      Education Welfare  (items 1-4 only)\n\nAPOLOGIES      Jane Marsh (JM)    Example CCG\n               Susan Lowe         Cafcass - Tom Ash attended in her place\n\nIN ATTENDANCE  Lee Key (LK)       Notes\n               Tom Ash (TA)       Cafcass", "Ann Reed chair; Omar Bell present; Eve Hart present; Jane Marsh apologies; Susan Lowe apologies; Tom Ash deputy; Lee Key minutes")]
    [InlineData("Attendance\n                                  Present   Apologies   Deputy\nAnn Reed, Independent Chair          X\nOmar Bell, Example Council           X\nJane Marsh, CCG                                 X        Beth Lowe\nTom Ash, Probation                              X\nBeth Lowe, CCG                       X", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Beth Lowe deputy; Tom Ash apologies")]
    [InlineData("Attendance: NH (chair) SCB; RP Education; LT Health; MO Police\nApologies - CW", "NH chair; RP present; LT present; MO present; CW apologies")]
    [InlineData("Attendees: Ann Reed (AR, Chair, Barnardo's); Omar Bell (OB, CSC); Al Lowe (AL, Police - for Jane Marsh)\nApologies: Jane Marsh, Police", "Ann Reed chair; Omar Bell present; Al Lowe deputy; Jane Marsh apologies")]
    [InlineData("Present: Ann North (Chair), Tom Hall, Jane Green\nApologies: Alan Street", "Ann North chair; Tom Hall present; Jane Green present; Alan Street apologies")]
    [InlineData("SEDERUNT\n\nMs A Reed, Chief Social Work Officer (Convener)\nMr O Bell, Reporter\n\nAPOLOGIES\n\nMr I West, Education\nMs S Park, Housing (Ms J Marsh substituting)", "Ms A Reed chair; Mr O Bell present; Mr I West apologies; Ms S Park apologies; Ms J Marsh deputy")]
    [InlineData("• Ann Reed (Independent Chair)\n• Omar Bell (Police)\n• Eve Hart (Health)\n\nApologies\n• Jane Marsh (Probation)", "Ann Reed chair; Omar Bell present; Eve Hart present; Jane Marsh apologies")]
    public void Lists_of_people_are_read(string text, string expected) => Who(text + Items).ShouldBe(Sorted(expected));

    [Theory]
    [InlineData("Name\tAgency\t12/01/2021\t08/04/2021\nAnn Reed\tIndependent Chair\tP\tP\nOmar Bell\tPolice\tP\tP\nJane Marsh\tHealth\tP\tA\nEve Hart\tEducation\tA\tX", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart absent")]
    [InlineData("Board Member\tRepresenting\tJan 2021\tApr 2021\tJul 2021\nAnn Reed\tIndependent Chair\tY\tY\tN\nOmar Bell\tPolice\tN\tY\tY\nJane Marsh\tHealth\tY\tA\tY", Three)]
    [InlineData("Member\tPost\tAttendance\nAnn Reed\tIndependent Chair\tPresent\nOmar Bell\tSuperintendent, Police\tPresent\nJane Marsh\tNurse\tApologies\nVacancy\tLay Member\t", Three)]
    [InlineData("Agency\tMember\tAttended\tDeputy / comments\nIndependent\tAnn Reed (Chair)\tY\t\nPolice\tOmar Bell\tN\tApologies. Insp Kay Dunn attended\nICB\tJane Marsh\tN\tApologies\nProbation\tKim Frost\tN\t", "Ann Reed chair; Omar Bell apologies; Insp Kay Dunn deputy; Jane Marsh apologies; Kim Frost absent")]
    [InlineData("Attendance\n\nAnn Reed\tIndependent Chair\tAttended\nOmar Bell\tPolice\tApologies given\nEve Hart\tICB\tDid not attend\nKim Frost\tProbation\tAttended via Teams\nTom Lowe\tSupport\tMinute taker\nUna Dale\tInspectorate\tGuest", "Ann Reed chair; Omar Bell apologies; Eve Hart absent; Kim Frost present; Tom Lowe minutes; Una Dale in-attendance")]
    [InlineData("Present\tApologies\nAnn Reed (Chair)\tJane Marsh, Council\nOmar Bell, Police\t\nIn attendance\tMinutes\nTom Lowe, Data Analyst\tLee Ash", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Tom Lowe in-attendance; Lee Ash minutes")]
    [InlineData("Members present\tOthers present\nAnn Reed, Independent Chair\tTom Lowe, Clerk (minutes)\nOmar Bell, Police\tLee Ash, Data Analyst", "Ann Reed chair; Omar Bell present; Tom Lowe minutes; Lee Ash in-attendance")]
    [InlineData("Name\tJob\tHere?\nAnn Reed\tHead of Quality – Chair\tYes\nOmar Bell\tInspector\tYes\nTom Lowe\tBusiness Support (minutes)\tYes\nJane Marsh\tNurse\tApols", "Ann Reed chair; Omar Bell present; Tom Lowe minutes; Jane Marsh apologies")]
    [InlineData("Name\tWhere they work\tHere?\nAnn Reed\tCouncil (Chair)\tYes\nOmar Bell\tPolice\tYes\nJane Marsh\tHealth\tApols", Three)]
    [InlineData("Present:\n\nAnn Reed (Chair)\tEve Hart, Health\nOmar Bell, Police\tDee Frost, Education", "Ann Reed chair; Omar Bell present; Eve Hart present; Dee Frost present")]
    [InlineData("Who\tFrom\tHere\nAnn Reed (Chair)\tExample Council\t✓\nOmar Bell\tPolice\t✓\nJane Marsh\tHealth\tApologies", Three)]
    [InlineData("Present\tAgency\tApologies\tAgency\nAnn Reed (Chair)\tCouncil\tJane Marsh\tHealth\nOmar Bell\tPolice\tTBC\tEducation", Three)]
    [InlineData("Attending\tOrganisation\tNot attending\tOrganisation\nAnn Reed (Chair)\tCouncil\tJane Marsh\tHealth\nOmar Bell\tPolice\t\t", "Ann Reed chair; Omar Bell present; Jane Marsh apologies")]
    [InlineData("Apols\tJane Marsh (JM)\tNurse\tHealth\n\tAnn Reed (AR)\tIndependent Chair\tBoard\n\tOmar Bell (OB)\tSuperintendent\tPolice", Three)]
    [InlineData("Present:\tAnn Reed\tChair\n\tOmar Bell\tPolice\nApologies:\tJane Marsh\tHealth", Three)]
    [InlineData("Agency\tRepresentative\tPresent?\nBoard\tAnn Reed, Chair\tYes\nPolice\tOmar Bell\tYes\nHealth\tJane Marsh\tNo – apologies", Three)]
    [InlineData("Agency\tName\tStatus\nBoard\tAnn Reed\tChair\nPolice\tOmar Bell\tPresent\nHealth\tJane Marsh\tApologies given", Three)]
    [InlineData("Organisation\tMember\tNominated deputy\t8 April 2021\nBoard\tAnn Reed, Independent Chair\t\t✓\nPolice\tOmar Bell\tElla Frost\tD\nHealth\tJane Marsh\tTom Lowe\tA", "Ann Reed chair; Omar Bell apologies; Ella Frost deputy; Jane Marsh apologies")]
    [InlineData("Name\tInitials\tRole\tAttended\tApologies\nAnn Reed\tAR\tIndependent Chair\tx\t\nOmar Bell\tOB\tPolice\tx\t\nJane Marsh\tJM\tHealth\t\tx", Three)]
    [InlineData("Member\tFrom\t3/2\t8/4\nAnn Reed (Chair)\tCouncil\t✓\t✓\nOmar Bell\tPolice\tA\t✓\nJane Marsh\tHealth\t✓\tS (Eve Hart)\n\n✓ attended A apologies S sent substitute", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart deputy")]
    [InlineData("Who\tPost / organisation\tFeb\tMar\tApr\nAnn Reed - Chair\tCouncil\t✓\t✓\t✓\nOmar Bell\tPolice\tAp\tAp\t✓\nJane Marsh\tHealth\t✓\t✓\tAp\nTom Lowe\tBusiness Support (notes)\t✓\t✓\t✓", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Tom Lowe minutes")]
    [InlineData("Member\tBody\tFeb\tApr\nAnn Reed (Chair)\tCouncil\t1\t1\nOmar Bell\tPolice\t2\t1\nJane Marsh\tHealth\t1\t2\n\nKey: 1 = present, 2 = apologies, 3 = not yet a member", Three)]
    [InlineData("Name\tAgency\t11/02/2021\t08/04/2021\nAnn Reed\tIndependent Chair\t1\t1\nOmar Bell\tPolice\t0\t1\nJane Marsh\tHealth\t1\t0", "Ann Reed chair; Omar Bell present; Jane Marsh absent")]
    [InlineData("Attendees\tRole\tAgency\nAnn Reed (Chair)\tDirector\tExample Council\nOmar Bell\tHead of Service\tPolice\nApologies\t\t\nJane Marsh\tNurse\tExample Trust – Eve Hart attended on her behalf", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart deputy")]
    [InlineData("Member\tPosition\tHere?\tIf not, who came instead\nAnn Reed\tNamed GP – CHAIR\t✓\nOmar Bell\tPolice\t✓ (left 3.00)\nJane Marsh\tNurse\t✗ apols\tEve Hart for item 3", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart deputy")]
    [InlineData("Attendee\tCapacity\tAttendance\nAnn Reed\tCabinet Member\tPresent (Chairman)\nOmar Bell\tIndependent Chair of the Board\tPresent\nTom Lowe\tDemocratic Services\tPresent (minutes)\nJane Marsh\tLay Member\tApologies", "Ann Reed chair; Omar Bell present; Tom Lowe minutes; Jane Marsh apologies")]
    [InlineData("Key: P in the room, T on Teams, A apologies, D deputy sent\n\nOrganisation\tBoard member\t\tDeputy / comment\nIndependent\tAnn Reed (Chair)\tP\t\nPolice\tOmar Bell\tT\tlost connection at noon\nHealth\tJane Marsh\tD\tEve Hart, Nurse", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart deputy")]
    [InlineData("\tMember\tTitle\tRepresenting\tInterests\n\tAnn Reed (AR)\tChair\tIndependent\tGovernor, Elm School\n\tOmar Bell (OB)\tDeputy Director of Nursing\tHealth\tNone\nApols\tJane Marsh (JM)\tInspector\tPolice\tNone", Three)]
    [InlineData("Ann Reed\tIndependent Chair\nOmar Bell\tExample Police\nTom Lowe\tBoard Manager (minutes)", "Ann Reed chair; Omar Bell present; Tom Lowe minutes")]
    [InlineData("Name\tRole\tRoom\tOnline\tApologies\nAnn Reed\tIndependent Chair\tX\t\t\nOmar Bell\tPolice\t\tX\t\nJane Marsh\tHealth\t\t\tX – Eve Hart came instead", "Ann Reed chair; Omar Bell present; Jane Marsh apologies; Eve Hart deputy")]
    [InlineData("Attendees\tRepresenting\tApologies\nAnn Reed (in the Chair)\tIndependent Chair\tJane Marsh, Nurse\nOmar Bell\tPolice\t", Three)]
    [InlineData("Present\tAnn Reed (Chair)\nAttending\tTom Lowe, Lead Officer\nApologies\tJane Marsh", "Ann Reed chair; Tom Lowe in-attendance; Jane Marsh apologies")]
    [InlineData("When\t8 April 2021\tWhere\tRoom 4\nChairing this time\tAnn Reed\tRecorder\tTom Lowe\n\nPresent: Omar Bell, Eve Hart", "Ann Reed chair; Tom Lowe minutes; Omar Bell present; Eve Hart present")]
    public void Tables_of_people_are_read(string text, string expected) => Who("Date: 8 April 2021\n\n" + text + Items).ShouldBe(Sorted(expected));

    [Theory]
    [InlineData("Ann Reed chaired the meeting. Omar Bell and Jane Marsh were present. Apologies came from Tom Lowe.", "Ann Reed chair; Omar Bell present; Jane Marsh present; Tom Lowe apologies")]
    [InlineData("The meeting was chaired by Ann Reed, Independent Chair. It was attended by Omar Bell (Police), Eve Hart (Health) and Lee Ash. Apologies had been received from Jane Marsh. Tom Lowe took the minutes.", "Ann Reed chair; Omar Bell present; Eve Hart present; Lee Ash present; Jane Marsh apologies; Tom Lowe minutes")]
    [InlineData("Ann Reed (Chair) welcomed everybody to the meeting. Jane Marsh sent her apologies.", "Ann Reed chair; Jane Marsh apologies")]
    [InlineData("Ann Reed took the chair. Eve Hart, Director of Education, joined us. Jane Marsh had sent apologies and Tom Lowe attended in her place.", "Ann Reed chair; Eve Hart present; Jane Marsh apologies; Tom Lowe deputy")]
    [InlineData("The Executive met at Example Hall. It was chaired by Ann Reed, Chief Executive of Example Council, whose turn it was. Also there were Omar Bell, Chief Constable; Eve Hart, Nurse; and the Independent Scrutineer, Lee Ash. Tom Lowe was in attendance and made this note. Cllr Amy Dunn was unable to attend and Jane Marsh, one of her officers, came in her stead.", "Ann Reed chair; Omar Bell present; Eve Hart present; Lee Ash present; Tom Lowe minutes; Cllr Amy Dunn apologies; Jane Marsh deputy")]
    [InlineData("Ann Reed presided over the meeting. Round the table were Omar Bell, Eve Hart and Lee Ash. Jane Marsh could not be there.", "Ann Reed chair; Omar Bell present; Eve Hart present; Lee Ash present; Jane Marsh apologies")]
    public void People_named_in_prose_are_read(string text, string expected) => Who(text + "\n\nNeglect\n\nWe talked for a long while about neglect and how it is seen by schools in the area.\n\nTraining\n\nThe training pool is short of people, and the group asked for more of them to come forward.").ShouldBe(Sorted(expected));

    [Fact]
    public void A_key_of_initials_at_the_end_names_people() =>
        Who("Minutes of the Example Board" + Items + "\n\nKey to initials\nAR Ann Reed, Example Council\nOB = Omar Bell, Police").ShouldBe("Ann Reed present; Omar Bell present");

    [Fact]
    public void A_list_in_an_appendix_is_read() =>
        Who("Minutes of the Example Board" + Items + "\n\nAppendix 1: Attendance\nAnn Reed, Independent Chair\nOmar Bell, Police\n\nApologies\nJane Marsh, Health").ShouldBe(Sorted(Three));

    [Theory]
    [InlineData("Report of meeting attended\nName of board: Example Board\nRepresentative: Omar Bell\nWho chaired: Ann Reed\nDate: 8 April 2021", "Omar Bell present; Ann Reed chair")]
    public void People_named_in_a_form_are_read(string text, string expected) => Who(text + Items).ShouldBe(Sorted(expected));

    [Theory]
    [InlineData("Ann Reed chaired the finance committee for years. Omar Bell attended the conference in Leeds.")]
    [InlineData("The report was presented by Jane Marsh. Apologies were made to the family.")]
    public void Nobody_is_made_present_by_what_they_did_elsewhere(string text) => Who("Report to the Board\n\n" + text).ShouldBe("");

    [Fact]
    public void A_deputy_is_told_from_whom_they_stand_for()
    {
        var people = Understood.Text("Present:\nAnn Reed, Chair\nElla Frost (deputising for Omar Bell)\nTom Lowe for Jane Marsh\nLee Ash, Nurse (substitute for Eve Hart)" + Items).Attendance;
        people.Where(p => p.Status == AttendanceStatus.Deputy).Select(p => $"{p.Name} for {p.DeputyFor}").ShouldBe(["Ella Frost for Omar Bell", "Tom Lowe for Jane Marsh", "Lee Ash for Eve Hart"]);
    }

    private static string Who(string text) =>
        string.Join("; ", Understood.Text(text.StartsWith("Minutes", StringComparison.Ordinal) ? text : "Minutes of the Example Board\n\n" + text).Attendance.Select(p => $"{p.Name ?? p.Initials} {Word(p.Status)}").Order(StringComparer.Ordinal));

    private static string Sorted(string people) => string.Join("; ", people.Split("; ").Order(StringComparer.Ordinal));

    [Fact]
    public void Capitals_that_have_no_letter_of_the_name_are_no_initials()
    {
        var people = Understood.Text("Present: Ann Reed (DCS), Kim Frost (CCG), Omar Bell (OB)" + Items).Attendance;
        people.Select(p => p.Initials).ShouldBe([null, null, "OB"]);
        people[1].Agency.ShouldBe("CCG");
    }

    private static string Word(AttendanceStatus status) => status == AttendanceStatus.InAttendance ? "in-attendance" : status.ToString().ToLowerInvariant();
}
