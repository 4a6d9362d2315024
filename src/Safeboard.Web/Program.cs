using System.CommandLine;
using Safeboard.Web.Commands;
using Safeboard.Web.Commands.Backups;
using Safeboard.Web.Commands.Importing;
using Safeboard.Web.Commands.Samples;

var safeboard = new RootCommand("Safeboard: nothing a safeguarding board agrees is lost")
{
    ServeCommand.Create(),
    MigrateCommand.Create(),
    ImportCommand.Create(),
    UserCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    VerifyCommand.Create(),
    LabelsCommand.Create(),
    SampleCommand.Create(),
};
return await safeboard.Parse(args).InvokeAsync();
