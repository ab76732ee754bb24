using NotebookHost.Zmtp;

namespace NotebookHost.Jupyter;

/// <summary>A message and the channel it came on, where its answer goes.</summary>
internal sealed record Request(JupyterMessage Message, RouterSocket Channel)
{
    public bool IsExecute => Message.Type == "execute_request";
}
