using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>
/// Converts papers to PDF by LibreOffice, where it is installed: as a child process with a profile of its own in which no macro runs and nothing outside the
/// file is fetched, and a time limit.
/// </summary>
public sealed class PaperConverter(string? libreOffice = null, TimeSpan? limit = null)
{
    /// <summary>What LibreOffice is given. Pictures and e-mails are not papers.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".txt", ".xlsx", ".xls", ".ods", ".pptx", ".ppt", ".odp"];

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
        <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
        </oor:items>
        """;

    private const int MostMegabytes = 4096;
    private readonly string? program = libreOffice ?? OutsideProgram.Find("soffice", "libreoffice");
    private readonly TimeSpan limit = limit ?? TimeSpan.FromSeconds(90);

    /// <summary>Whether LibreOffice is installed. Without it a pack names the papers that are not PDF and goes on.</summary>
    public bool IsAvailable => File.Exists(program);

    /// <summary>Makes a PDF beside the file; its path.</summary>
    internal async Task<string> ConvertAsync(string file, WorkFolder folder, CancellationToken cancel)
    {
        if (!IsAvailable) throw new NotPrintedException("Converting it needs LibreOffice, which is not installed here. Ask its author for a PDF");
        var profile = await ProfileAsync(folder, cancel);
        var target = Path.ChangeExtension(file, ".pdf");
        try
        {
            await OutsideProgram.RunAsync(program!,
                [$"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", Path.GetDirectoryName(file)!, file],
                folder.Folder("home"), limit, cancel, MostMegabytes);
        }
        catch (TimeoutException slow)
        {
            throw new NotPrintedException($"Converting it took longer than {limit.TotalSeconds:0} seconds. Ask its author for a PDF", slow);
        }
        // LibreOffice ends with 0 also where it could not open the file.
        return File.Exists(target) ? target : throw new NotPrintedException("LibreOffice could not open it. Ask its author for a PDF");
    }

    private static async Task<string> ProfileAsync(WorkFolder folder, CancellationToken cancel)
    {
        var profile = folder.Folder("office");
        var user = Directory.CreateDirectory(Path.Combine(profile, "user")).FullName;
        var settings = Path.Combine(user, "registrymodifications.xcu");
        if (!File.Exists(settings)) await File.WriteAllTextAsync(settings, Settings, cancel);
        return profile;
    }
}
