namespace Isc.Architecture.Tests.Fixtures.Habits;

internal static class StartsThreads
{
    public static void Start(Action work) => new Thread(() => work()).Start();

    public static IDisposable Repeat(Action work) => new Timer(_ => work());

    public static Task Forget(Action work, CancellationToken cancellationToken) => Task.Run(work, cancellationToken);
}
