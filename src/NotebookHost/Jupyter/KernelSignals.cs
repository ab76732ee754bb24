using System.Runtime.InteropServices;

namespace NotebookHost.Jupyter;

/// <summary>
/// What the operating system's signals mean to a kernel. Front ends restart and close it with SIGTERM, for which
/// ProcessExit does not run by itself. Made before the sockets open: whoever could connect may end the kernel at once.
/// </summary>
internal sealed class KernelSignals : IDisposable
{
    private readonly List<PosixSignalRegistration> _registrations;
    private readonly Lock _gate = new();
    private JupyterKernel? _kernel;
    private bool _ended;

    public KernelSignals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, End),
        // Ctrl+C in the terminal of a Jupyter server reaches its kernels, too, and means: stop the cell.
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt),
    ];

    /// <summary>Passes signals on to a kernel from now on, and the end if that has come already.</summary>
    public void PassTo(JupyterKernel kernel)
    {
        lock (_gate)
        {
            _kernel = kernel;
            if (_ended)
                kernel.ShutDown();
        }
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (_gate)
        {
            _ended = true;
            _kernel?.ShutDown();
        }
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (_gate)
            _kernel?.Interrupt();
    }
}
