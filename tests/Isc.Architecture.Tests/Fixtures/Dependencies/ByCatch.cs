namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal sealed class ByCatch
{
    public static bool Runs(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (OperatorException)
        {
            return false;
        }
    }
}
