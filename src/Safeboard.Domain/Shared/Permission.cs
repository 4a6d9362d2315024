namespace Safeboard.Domain.Shared;

/// <summary>What somebody is to one board.</summary>
public enum Role { Viewer, AgencyLead, Member, Chair, BoardManager, Administrator }

/// <summary>One kind of thing a page lets a person do.</summary>
public enum Permission
{
    /// <summary>See the board's home page, meetings, decisions and people.</summary>
    SeeBoard,

    /// <summary>See actions: all of them, or for an agency lead those the agency owes.</summary>
    SeeActions,

    /// <summary>Say how an action is going, add evidence, say that it is done.</summary>
    UpdateActions,

    /// <summary>Add, change, agree, reopen, supersede and withdraw actions.</summary>
    ManageActions,

    /// <summary>Put the answer to a challenge on the register.</summary>
    AnswerChallenges,

    /// <summary>Add to the registers of challenges and risks, change, close and sign off what stands there.</summary>
    ManageRegisters,

    /// <summary>See who was asked for a return, how far each has come, and what they answered.</summary>
    SeeReturns,

    /// <summary>Keep question sets, ask for returns, chase them, give more time, look at them as a moderator.</summary>
    ManageReturns,

    /// <summary>Look at returns as a peer, where one was asked to sit on a panel.</summary>
    ModerateReturns,

    /// <summary>See items of meetings that are marked confidential, with their papers and what came of them.</summary>
    SeeConfidential,

    /// <summary>Propose items for a meeting, and send in papers that one was asked for.</summary>
    ProposeItems,

    /// <summary>Build agendas, take in papers and ask for them, settle declared interests.</summary>
    BuildAgenda,

    /// <summary>Plan meetings and keep their records.</summary>
    ManageMeetings,

    /// <summary>Read what is to be sent, send it, and see what came of it.</summary>
    SendMessages,

    /// <summary>Read minutes in the making, confidential items with them, and say that the chair has checked them.</summary>
    CheckMinutes,

    /// <summary>Write reports and messages out of the record.</summary>
    WriteReports,

    /// <summary>Add documents and check what was read.</summary>
    ImportDocuments,

    /// <summary>Keep people, agencies, groups and the board's settings.</summary>
    ManageBoard,

    /// <summary>Boards, accounts and work in the background of the whole installation.</summary>
    ManageInstallation,
}

/// <summary>Which role may do what. The approved role × page matrix is made from this.</summary>
public static class Permissions
{
    public static bool Allows(this Role role, Permission permission) => permission switch
    {
        Permission.SeeBoard => true,
        Permission.SeeActions => true,
        Permission.UpdateActions => role is not Role.Viewer,
        Permission.SeeConfidential or Permission.WriteReports => role is Role.Administrator or Role.BoardManager or Role.Chair or Role.Member,
        Permission.ProposeItems or Permission.AnswerChallenges or Permission.ModerateReturns => role is not Role.Viewer,
        Permission.ManageActions or Permission.ManageRegisters or Permission.BuildAgenda or Permission.CheckMinutes => role is Role.Administrator or Role.BoardManager or Role.Chair,
        Permission.SeeReturns => role is Role.Administrator or Role.BoardManager or Role.Chair,
        Permission.ManageMeetings or Permission.ManageReturns or Permission.SendMessages or Permission.ImportDocuments or Permission.ManageBoard =>
            role is Role.Administrator or Role.BoardManager,
        Permission.ManageInstallation => role is Role.Administrator,
        _ => false,
    };
}
