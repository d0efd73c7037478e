namespace Isc.Migrations;

internal static class Usage
{
    private const string Text = """
        Scaffolds migrations that run on SQLite and PostgreSQL alike.

          dotnet run --project src/Isc.Migrations -- add OWNER NAME    write a migration for the changes of OWNER's model
          dotnet run --project src/Isc.Migrations -- check [OWNER …]   say whether the models have changes without a migration

        OWNER is a kernel or module: Accessibility, Meetings. The audit trail and the outbox belong to Data.
        The files go to Data/Migrations beside the model. add ends with 1 when there is nothing to add, check when there is.

        While other projects do not build, take OWNER alone, with its own output:
          dotnet run --project src/Isc.Migrations -p:Only=OWNER --artifacts-path DIRECTORY -- add OWNER NAME
        """;

    public static int Print()
    {
        Console.WriteLine(Text);
        return 2;
    }
}
